/** A small SDK over the run time, with a definition of every sort of part: what its tests make calls with. */
import {
  AbstractPage,
  APIClient,
  APIResource,
  bearer,
  headerKey,
  named,
  nextByCursor,
  path,
  SDKError,
  type APIKeySetter,
  type BaseClientOptions,
  type ClientDefinition,
  type ErrorClass,
  type FinalRequestOptions,
  type PagePromise,
  type PageRequestOptions,
  type RequestOptions,
} from '../../templates/runtime/codegen.js';

export const VERSION = '1.2.3';

export type AcmeError = SDKError;
export const AcmeError: ErrorClass<AcmeError> = named(SDKError, 'AcmeError');

const definition = {
  version: VERSION,
  envPrefix: 'ACME',
  server: 'https://api.acme.example/v1',
  options: {
    apiKey: { env: 'ACME_API_KEY', nullable: true, callable: true },
    adminAPIKey: { env: 'ACME_ADMIN_KEY', nullable: true },
    organization: { env: 'ACME_ORG_ID', nullable: true, header: 'Acme-Organization' },
    project: { env: 'ACME_PROJECT_ID', nullable: true, header: 'Acme-Project' },
    webhookSecret: { env: 'ACME_WEBHOOK_SECRET', nullable: true },
  },
  required: [{ options: ['apiKey', 'adminAPIKey'], message: 'Missing credentials.' }],
  auth: {
    bearerAuth: bearer('apiKey'),
    adminAPIKeyAuth: bearer('adminAPIKey'),
    apiKeyHeader: headerKey('api-key'),
  },
  security: { bearerAuth: true },
  unauthenticated: 'Could not resolve authentication method.',
  timeout: 600_000,
  maxRetries: 2,
} satisfies ClientDefinition;

export interface ClientOptions extends BaseClientOptions {
  apiKey?: string | APIKeySetter | null | undefined;
  adminAPIKey?: string | null | undefined;
  organization?: string | null | undefined;
  project?: string | null | undefined;
  webhookSecret?: string | null | undefined;
  dangerouslyAllowBrowser?: boolean | undefined;
}

export interface Item {
  readonly id: string;
}

interface Listing {
  readonly data?: Item[] | null;
  readonly more?: boolean;
  readonly last?: string;
}

/** A page that says whether there is more, and where it goes on. */
export class ItemPage extends AbstractPage<Item> {
  declare data: Item[];
  declare more: boolean | undefined;
  declare last: string | undefined;

  constructor(client: APIClient, response: Response, body: Listing, options: FinalRequestOptions) {
    super(client, response, body, options);
    this.data = body.data ?? [];
    this.more = body.more;
    this.last = body.last;
  }

  getPaginatedItems(): Item[] {
    return this.data;
  }

  nextPageRequestOptions(): PageRequestOptions | null {
    return this.more ? nextByCursor(this.options, 'query', 'after', this.last) : null;
  }
}

export class Items extends APIResource {
  list(folder: unknown, query?: object | null, options?: RequestOptions): PagePromise<ItemPage, Item> {
    return this._client.getAPIList<Item, ItemPage>(path`/folders/${folder}/items`, ItemPage, {
      query,
      ...options,
      __security: { adminAPIKeyAuth: true },
    });
  }
}

export class Acme extends APIClient<ClientOptions> {
  items: Items = new Items(this);

  declare apiKey: string | null;
  declare adminAPIKey: string | null;
  declare organization: string | null;
  declare project: string | null;
  declare webhookSecret: string | null;

  constructor(options: ClientOptions = {}) {
    super();
    this._configure(definition, options);
  }
}
