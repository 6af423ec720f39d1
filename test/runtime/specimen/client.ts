import {
  APIClient,
  bearer,
  headerKey,
  type APIKeySetter,
  type BaseClientOptions,
  type ClientDefinition,
  type RequestOptions as CoreRequestOptions,
} from '../../../templates/runtime/codegen.js';
import * as Errors from './error.js';
import {
  ConversationCursorPage,
  Page,
  type ConversationCursorPageParams,
  type ConversationCursorPageResponse,
  type PageResponse,
} from './pagination.js';
import { FineTuning } from './resources/fine-tuning/fine-tuning.js';
import { VERSION } from './version.js';

export type { Logger, LogLevel } from '../../../templates/runtime/codegen.js';

const definition = {
  version: VERSION,
  envPrefix: 'OPENAI',
  server: 'https://api.openai.com/v1',
  options: {
    apiKey: { env: 'OPENAI_API_KEY', nullable: true, callable: true },
    adminAPIKey: { env: 'OPENAI_ADMIN_KEY', nullable: true },
    organization: { env: 'OPENAI_ORG_ID', nullable: true, header: 'OpenAI-Organization' },
    project: { env: 'OPENAI_PROJECT_ID', nullable: true, header: 'OpenAI-Project' },
    webhookSecret: { env: 'OPENAI_WEBHOOK_SECRET', nullable: true },
  },
  required: [
    {
      options: ['apiKey', 'adminAPIKey'],
      message:
        'Missing credentials. Please pass an `apiKey`, `adminAPIKey`, or set the `OPENAI_API_KEY` or `OPENAI_ADMIN_KEY` environment variable.',
    },
  ],
  auth: {
    bearerAuth: bearer('apiKey'),
    adminAPIKeyAuth: bearer('adminAPIKey'),
    apiKeyHeader: headerKey('api-key'),
  },
  security: { bearerAuth: true },
  unauthenticated:
    'Could not resolve authentication method. Expected either apiKey or adminAPIKey to be set. Or for one of the "Authorization" or "api-key" headers to be explicitly omitted',
  timeout: 600_000,
  maxRetries: 2,
} satisfies ClientDefinition;

export interface ClientOptions extends BaseClientOptions {
  /**
   * Key of a project, or a function that gives one before each attempt at a request.
   *
   * Defaults to process.env['OPENAI_API_KEY'].
   */
  apiKey?: string | APIKeySetter | null | undefined;

  /**
   * Key of an organization's administrator.
   *
   * Defaults to process.env['OPENAI_ADMIN_KEY'].
   */
  adminAPIKey?: string | null | undefined;

  /**
   * Defaults to process.env['OPENAI_ORG_ID'].
   */
  organization?: string | null | undefined;

  /**
   * Defaults to process.env['OPENAI_PROJECT_ID'].
   */
  project?: string | null | undefined;

  /**
   * Defaults to process.env['OPENAI_WEBHOOK_SECRET'].
   */
  webhookSecret?: string | null | undefined;

  /**
   * Allows the client to run in a browser, where whoever opens the page can read its credentials.
   */
  dangerouslyAllowBrowser?: boolean | undefined;
}

/**
 * API Client for interfacing with the OpenAI API.
 */
export class OpenAI extends APIClient<ClientOptions> {
  fineTuning: FineTuning = new FineTuning(this);

  declare apiKey: string | null;
  declare adminAPIKey: string | null;
  declare organization: string | null;
  declare project: string | null;
  declare webhookSecret: string | null;

  /**
   * @param options.apiKey - Defaults to process.env['OPENAI_API_KEY'].
   * @param options.adminAPIKey - Defaults to process.env['OPENAI_ADMIN_KEY'].
   * @param options.organization - Defaults to process.env['OPENAI_ORG_ID'].
   * @param options.project - Defaults to process.env['OPENAI_PROJECT_ID'].
   * @param options.webhookSecret - Defaults to process.env['OPENAI_WEBHOOK_SECRET'].
   * @param options.baseURL - Defaults to process.env['OPENAI_BASE_URL'], then `https://api.openai.com/v1`.
   * @param options.timeout - Milliseconds that one attempt may take; 10 minutes unless given.
   * @param options.maxRetries - How often a failed request is sent again; 2 unless given.
   */
  constructor(options: ClientOptions = {}) {
    super();
    this._configure(definition, options);
  }

  static OpenAI = this;
  static DEFAULT_TIMEOUT: number = definition.timeout;

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
}

OpenAI.FineTuning = FineTuning;
OpenAI.Page = Page;
OpenAI.ConversationCursorPage = ConversationCursorPage;

export declare namespace OpenAI {
  export type RequestOptions = CoreRequestOptions;

  export { Page as Page, type PageResponse as PageResponse };

  export {
    ConversationCursorPage as ConversationCursorPage,
    type ConversationCursorPageParams as ConversationCursorPageParams,
    type ConversationCursorPageResponse as ConversationCursorPageResponse,
  };

  export { FineTuning as FineTuning };
}
