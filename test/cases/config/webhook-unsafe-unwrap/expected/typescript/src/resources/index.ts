export {
  Webhooks,
  type Bloomed,
  type Wilted,
  type WebhookListResponse,
  type UnwrapWebhookEvent,
  type UnsafeUnwrapWebhookEvent,
} from './webhooks/webhooks.js';
