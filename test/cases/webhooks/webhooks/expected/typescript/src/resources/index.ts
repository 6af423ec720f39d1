export * from './top-level.js';
export {
  Subscriptions,
  type SubscriptionCreateResponse,
  type SubscriptionRetrieveResponse,
  type SubscriptionCreateParams,
} from './subscriptions.js';
