export {
  MessagesResource,
  type Message,
  type TextPart,
  type Thread,
  type MessageListResponse,
  type MessageCreateParams,
} from './messages.js';
