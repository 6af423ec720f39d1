import type { ClientOptions, OpenAI as CoreOpenAI } from './client.js';
import { APIClient, attach, type Partially, type ResourceClass } from './core/codegen.js';
import { definition } from './definition.js';

export { type ClientOptions } from './client.js';

interface SlimOptions extends ClientOptions {
  readonly resources: readonly ResourceClass[];
}

class OpenAI extends APIClient<ClientOptions> {
  constructor(options: SlimOptions) {
    super();
    attach(this, options.resources);
    this._configure(definition, options);
  }
}

/**
 * A client with the given resources alone, each where the full client has it.
 * Nothing else is loaded.
 */
export function createClient<const Resources extends readonly ResourceClass[]>(
  options: ClientOptions & { readonly resources: Resources },
): APIClient<ClientOptions> &
  Pick<CoreOpenAI, 'apiKey' | 'adminAPIKey' | 'organization' | 'project' | 'webhookSecret'> &
  Partially<Resources> {
  return new OpenAI(options) as unknown as APIClient<ClientOptions> &
    Pick<CoreOpenAI, 'apiKey' | 'adminAPIKey' | 'organization' | 'project' | 'webhookSecret'> &
    Partially<Resources>;
}
