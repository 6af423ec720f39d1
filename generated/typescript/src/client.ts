import { APIClient, type APIKeySetter, type BaseClientOptions, type RequestOptions } from './core/codegen.js';
import { definition } from './definition.js';
import * as Errors from './error.js';
import * as Pagination from './pagination.js';
import {
  ConversationCursorPage,
  type ConversationCursorPageParams,
  type ConversationCursorPageResponse,
  Page,
  type PageResponse,
} from './pagination.js';
import * as FineTuningAPI from './resources/fine-tuning/fine-tuning.js';
import { FineTuning } from './resources/fine-tuning/fine-tuning.js';

export { type Logger, type LogLevel } from './core/codegen.js';

/**
 * Options of the `OpenAI` client. Those left out are looked for in the
 * environment, where they say so.
 */
export interface ClientOptions extends BaseClientOptions {
  /**
   * The key of a project, for all that needs no admin key.
   *
   * May be a function, which is then asked for the value before each attempt at a
   * request.
   *
   * Defaults to process.env['OPENAI_API_KEY'].
   */
  apiKey?: string | APIKeySetter | null | undefined;

  /**
   * The organization's admin key, for what only its owners may do.
   *
   * Defaults to process.env['OPENAI_ADMIN_KEY'].
   */
  adminAPIKey?: string | null | undefined;

  /**
   * The ID of the organization on whose behalf requests are made.
   *
   * Defaults to process.env['OPENAI_ORG_ID'].
   */
  organization?: string | null | undefined;

  /**
   * The ID of the project on whose behalf requests are made.
   *
   * Defaults to process.env['OPENAI_PROJECT_ID'].
   */
  project?: string | null | undefined;

  /**
   * The secret that proves a webhook to be the API's.
   *
   * Defaults to process.env['OPENAI_WEBHOOK_SECRET'].
   */
  webhookSecret?: string | null | undefined;

  /**
   * Allows the client to run in a browser, where whoever opens the page can read its
   * credentials.
   */
  dangerouslyAllowBrowser?: boolean | undefined;
}

/**
 * API client for the OpenAI API.
 */
export class OpenAI extends APIClient<ClientOptions> {
  fineTuning: FineTuningAPI.FineTuning = new FineTuningAPI.FineTuning(this);

  /**
   * The key of a project, for all that needs no admin key.
   */
  declare apiKey: string | null;

  /**
   * The organization's admin key, for what only its owners may do.
   */
  declare adminAPIKey: string | null;

  /**
   * The ID of the organization on whose behalf requests are made.
   */
  declare organization: string | null;

  /**
   * The ID of the project on whose behalf requests are made.
   */
  declare project: string | null;

  /**
   * The secret that proves a webhook to be the API's.
   */
  declare webhookSecret: string | null;

  static OpenAI = OpenAI;
  static DEFAULT_TIMEOUT: number = 600000;
  static OpenAIError = Errors.OpenAIError;
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
   * @param options.apiKey - Defaults to process.env['OPENAI_API_KEY'].
   * @param options.adminAPIKey - Defaults to process.env['OPENAI_ADMIN_KEY'].
   * @param options.organization - Defaults to process.env['OPENAI_ORG_ID'].
   * @param options.project - Defaults to process.env['OPENAI_PROJECT_ID'].
   * @param options.webhookSecret - Defaults to process.env['OPENAI_WEBHOOK_SECRET'].
   * @param options.baseURL - Defaults to process.env['OPENAI_BASE_URL'], then `https://api.openai.com/v1`.
   * @param options.timeout - Milliseconds that one attempt may take; 600000 unless given.
   * @param options.maxRetries - How often a failed request is sent again; 2 unless given.
   */
  constructor(options: ClientOptions = {}) {
    super();
    this._configure(definition, options);
  }
}

OpenAI.FineTuning = FineTuningAPI.FineTuning;
OpenAI.Page = Pagination.Page;
OpenAI.ConversationCursorPage = Pagination.ConversationCursorPage;

export declare namespace OpenAI {
  export { type RequestOptions as RequestOptions };

  export { Page as Page, type PageResponse as PageResponse };

  export {
    ConversationCursorPage as ConversationCursorPage,
    type ConversationCursorPageParams as ConversationCursorPageParams,
    type ConversationCursorPageResponse as ConversationCursorPageResponse,
  };

  export { FineTuning as FineTuning };
}
