export {
  Subscriptions,
  type SubscriptionCreateResponse,
  type SubscriptionRetrieveResponse,
  type SubscriptionCreateParams,
} from './subscriptions.js';
export { Webhooks, type Happened, type UnwrapWebhookEvent } from './webhooks.js';
