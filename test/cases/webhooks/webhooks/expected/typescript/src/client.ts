import { APIClient, type BaseClientOptions, type RequestOptions } from './core/codegen.js';
import { definition } from './definition.js';
import * as Errors from './error.js';
import * as SubscriptionsAPI from './resources/subscriptions.js';
import {
  type SubscriptionCreateParams,
  type SubscriptionCreateResponse,
  type SubscriptionRetrieveResponse,
  Subscriptions,
} from './resources/subscriptions.js';
import * as WebhooksAPI from './resources/webhooks.js';
import { type Happened, type UnwrapWebhookEvent, Webhooks } from './resources/webhooks.js';

export { type Logger, type LogLevel } from './core/codegen.js';

/**
 * Options of the `WebhooksCallbacksLinks` client. Those left out are looked for in
 * the environment, where they say so.
 */
export interface ClientOptions extends BaseClientOptions {
  /**
   * The secret that the API signs its webhooks with.
   *
   * Defaults to process.env['WEBHOOKS_CALLBACKS_LINKS_WEBHOOK_SECRET'].
   */
  webhookSecret?: string | null | undefined;
}

/**
 * API client for the Webhooks, callbacks and links.
 */
export class WebhooksCallbacksLinks extends APIClient<ClientOptions> {
  subscriptions: SubscriptionsAPI.Subscriptions = new SubscriptionsAPI.Subscriptions(this);
  webhooks: WebhooksAPI.Webhooks = new WebhooksAPI.Webhooks(this);

  /**
   * The secret that the API signs its webhooks with.
   */
  declare webhookSecret: string | null;

  static WebhooksCallbacksLinks = WebhooksCallbacksLinks;
  static DEFAULT_TIMEOUT: number = 60000;
  static WebhooksCallbacksLinksError = Errors.WebhooksCallbacksLinksError;
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
   * @param options.webhookSecret - Defaults to process.env['WEBHOOKS_CALLBACKS_LINKS_WEBHOOK_SECRET'].
   * @param options.baseURL - Defaults to process.env['WEBHOOKS_CALLBACKS_LINKS_BASE_URL'], then `https://api.example.com/v1`.
   * @param options.timeout - Milliseconds that one attempt may take; 60000 unless given.
   * @param options.maxRetries - How often a failed request is sent again; 2 unless given.
   */
  constructor(options: ClientOptions = {}) {
    super();
    this._configure(definition, options);
  }
}

WebhooksCallbacksLinks.Subscriptions = SubscriptionsAPI.Subscriptions;
WebhooksCallbacksLinks.Webhooks = WebhooksAPI.Webhooks;

export declare namespace WebhooksCallbacksLinks {
  export { type RequestOptions as RequestOptions };

  export {
    Subscriptions as Subscriptions,
    type SubscriptionCreateResponse as SubscriptionCreateResponse,
    type SubscriptionRetrieveResponse as SubscriptionRetrieveResponse,
    type SubscriptionCreateParams as SubscriptionCreateParams,
  };

  export { Webhooks as Webhooks, type Happened as Happened, type UnwrapWebhookEvent as UnwrapWebhookEvent };
}
