import {
  type APIKeySetter,
  type BaseClientOptions,
  OAuthClient,
  type RequestOptions,
} from './core/codegen.js';
import { definition } from './definition.js';
import * as Errors from './error.js';
import * as BothAPI from './resources/both.js';
import { Both } from './resources/both.js';
import * as CookieAPI from './resources/cookie.js';
import { Cookie } from './resources/cookie.js';
import * as MachineAPI from './resources/machine.js';
import { Machine } from './resources/machine.js';
import * as MaybeAPI from './resources/maybe.js';
import { Maybe } from './resources/maybe.js';
import * as OpenAPI from './resources/open.js';
import { Open } from './resources/open.js';
import * as QueryAPI from './resources/query.js';
import { Query } from './resources/query.js';
import * as UsualAPI from './resources/usual.js';
import { Usual } from './resources/usual.js';

export { type Logger, type LogLevel } from './core/codegen.js';

/**
 * Options of the `Credentials` client. Those left out are looked for in the
 * environment, where they say so.
 */
export interface ClientOptions extends BaseClientOptions {
  /**
   * May be a function, which is then asked for the value before each attempt at a
   * request.
   *
   * Defaults to process.env['CREDENTIALS_BEARER_TOKEN'].
   */
  bearerToken?: string | APIKeySetter | null | undefined;

  /**
   * Defaults to process.env['CREDENTIALS_USERNAME'].
   */
  username?: string | null | undefined;

  /**
   * Defaults to process.env['CREDENTIALS_PASSWORD'].
   */
  password?: string | null | undefined;

  /**
   * Defaults to process.env['CREDENTIALS_KEY'].
   */
  key?: string | null | undefined;

  /**
   * Defaults to process.env['CREDENTIALS_API_KEY'].
   */
  apiKey?: string | null | undefined;

  /**
   * Defaults to process.env['CREDENTIALS_QUERY_API_KEY'].
   */
  queryAPIKey?: string | null | undefined;

  /**
   * Defaults to process.env['CREDENTIALS_COOKIE_API_KEY'].
   */
  cookieAPIKey?: string | null | undefined;

  /**
   * The ID of the application, which the client exchanges for access tokens (OAuth 2
   * client credentials).
   *
   * Defaults to process.env['CREDENTIALS_CLIENT_ID'].
   */
  clientID?: string | null | undefined;

  /**
   * The secret of the application, which the client exchanges for access tokens
   * (OAuth 2 client credentials).
   *
   * Defaults to process.env['CREDENTIALS_CLIENT_SECRET'].
   */
  clientSecret?: string | null | undefined;
}

/**
 * API client for the Credentials.
 */
export class Credentials extends OAuthClient<ClientOptions> {
  usual: UsualAPI.Usual = new UsualAPI.Usual(this);
  open: OpenAPI.Open = new OpenAPI.Open(this);
  maybe: MaybeAPI.Maybe = new MaybeAPI.Maybe(this);
  both: BothAPI.Both = new BothAPI.Both(this);
  query: QueryAPI.Query = new QueryAPI.Query(this);
  cookie: CookieAPI.Cookie = new CookieAPI.Cookie(this);
  machine: MachineAPI.Machine = new MachineAPI.Machine(this);

  declare bearerToken: string | null;
  declare username: string | null;
  declare password: string | null;
  declare key: string | null;
  declare apiKey: string | null;
  declare queryAPIKey: string | null;
  declare cookieAPIKey: string | null;

  /**
   * The ID of the application, which the client exchanges for access tokens (OAuth 2
   * client credentials).
   */
  declare clientID: string | null;

  /**
   * The secret of the application, which the client exchanges for access tokens
   * (OAuth 2 client credentials).
   */
  declare clientSecret: string | null;

  static Credentials = Credentials;
  static DEFAULT_TIMEOUT: number = 60000;
  static CredentialsError = Errors.CredentialsError;
  static APIError = Errors.APIError;
  static APIConnectionError = Errors.APIConnectionError;
  static APIConnectionTimeoutError = Errors.APIConnectionTimeoutError;
  static APIUserAbortError = Errors.APIUserAbortError;
  static NotFoundError = Errors.NotFoundError;
  static ConflictError = Errors.ConflictError;
  static RateLimitError = Errors.RateLimitError;
  static BadRequestError = Errors.BadRequestError;
  static AuthenticationError = Errors.AuthenticationError;
  static InternalServerError = Errors.InternalServerError;
  static PermissionDeniedError = Errors.PermissionDeniedError;
  static UnprocessableEntityError = Errors.UnprocessableEntityError;
  static InvalidWebhookSignatureError = Errors.InvalidWebhookSignatureError;
  static OAuthError = Errors.OAuthError;

  /**
   * @param options.bearerToken - Defaults to process.env['CREDENTIALS_BEARER_TOKEN'].
   * @param options.username - Defaults to process.env['CREDENTIALS_USERNAME'].
   * @param options.password - Defaults to process.env['CREDENTIALS_PASSWORD'].
   * @param options.key - Defaults to process.env['CREDENTIALS_KEY'].
   * @param options.apiKey - Defaults to process.env['CREDENTIALS_API_KEY'].
   * @param options.queryAPIKey - Defaults to process.env['CREDENTIALS_QUERY_API_KEY'].
   * @param options.cookieAPIKey - Defaults to process.env['CREDENTIALS_COOKIE_API_KEY'].
   * @param options.clientID - Defaults to process.env['CREDENTIALS_CLIENT_ID'].
   * @param options.clientSecret - Defaults to process.env['CREDENTIALS_CLIENT_SECRET'].
   * @param options.baseURL - Defaults to process.env['CREDENTIALS_BASE_URL'], then `https://api.example.com/v1`.
   * @param options.timeout - Milliseconds that one attempt may take; 60000 unless given.
   * @param options.maxRetries - How often a failed request is sent again; 2 unless given.
   */
  constructor(options: ClientOptions = {}) {
    super();
    this._configure(definition, options);
  }
}

Credentials.Usual = UsualAPI.Usual;
Credentials.Open = OpenAPI.Open;
Credentials.Maybe = MaybeAPI.Maybe;
Credentials.Both = BothAPI.Both;
Credentials.Query = QueryAPI.Query;
Credentials.Cookie = CookieAPI.Cookie;
Credentials.Machine = MachineAPI.Machine;

export declare namespace Credentials {
  export { type RequestOptions as RequestOptions };

  export { Usual as Usual };

  export { Open as Open };

  export { Maybe as Maybe };

  export { Both as Both };

  export { Query as Query };

  export { Cookie as Cookie };

  export { Machine as Machine };
}
