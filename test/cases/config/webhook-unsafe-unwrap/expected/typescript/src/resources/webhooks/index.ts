export { Tests, type UnsafeUnwrapWebhookEvent } from './tests.js';
export {
  Webhooks,
  type Bloomed,
  type Wilted,
  type WebhookListResponse,
  type UnwrapWebhookEvent,
} from './webhooks.js';
