export {
  Webhooks,
  type Lost,
  type Subscription,
  type WebhookListResponse,
  type UnwrapWebhookEvent,
} from './webhooks.js';
