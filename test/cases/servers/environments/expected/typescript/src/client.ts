import { APIClient, type BaseClientOptions, type RequestOptions } from './core/codegen.js';
import { definition } from './definition.js';
import * as Errors from './error.js';
import * as AAPI from './resources/a.js';
import { A } from './resources/a.js';
import * as BAPI from './resources/b.js';
import { B } from './resources/b.js';
import * as CAPI from './resources/c.js';
import { C } from './resources/c.js';

export { type Logger, type LogLevel } from './core/codegen.js';

/**
 * Options of the `Servers` client.
 */
export interface ClientOptions extends BaseClientOptions {
  /**
   * Which of the addresses of the API to use, where no `baseURL` is given.
   *
   * - `production` corresponds to `https://{region}.example.com/{version}`
   * - `sandbox` corresponds to `https://sandbox.example.com`
   *
   * Defaults to `production`.
   */
  environment?: 'production' | 'sandbox' | undefined;
}

/**
 * API client for the Servers.
 */
export class Servers extends APIClient<ClientOptions> {
  a: AAPI.A = new AAPI.A(this);
  b: BAPI.B = new BAPI.B(this);
  c: CAPI.C = new CAPI.C(this);

  static Servers = Servers;
  static DEFAULT_TIMEOUT: number = 60000;
  static ServersError = Errors.ServersError;
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

  /**
   * @param options.baseURL - Defaults to process.env['SERVERS_BASE_URL'], then `https://{region}.example.com/{version}`.
   * @param options.timeout - Milliseconds that one attempt may take; 60000 unless given.
   * @param options.maxRetries - How often a failed request is sent again; 2 unless given.
   */
  constructor(options: ClientOptions = {}) {
    super();
    this._configure(definition, options);
  }
}

Servers.A = AAPI.A;
Servers.B = BAPI.B;
Servers.C = CAPI.C;

export declare namespace Servers {
  export { type RequestOptions as RequestOptions };

  export { A as A };

  export { B as B };

  export { C as C };
}
