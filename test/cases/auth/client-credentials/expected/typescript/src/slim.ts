import type { ClientOptions, Harbour as CoreHarbour } from './client.js';
import { attach, OAuthClient, type Partially, type ResourceClass } from './core/codegen.js';
import { definition } from './definition.js';

export { type ClientOptions } from './client.js';

interface SlimOptions extends ClientOptions {
  readonly resources: readonly ResourceClass[];
}

class Harbour extends OAuthClient<ClientOptions> {
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
): OAuthClient<ClientOptions> &
  Pick<CoreHarbour, 'accessToken' | 'clientID' | 'clientSecret' | 'username' | 'password'> &
  Partially<Resources> {
  return new Harbour(options) as unknown as OAuthClient<ClientOptions> &
    Pick<CoreHarbour, 'accessToken' | 'clientID' | 'clientSecret' | 'username' | 'password'> &
    Partially<Resources>;
}
