export { Messages, type Message, type MessageListParams, type MessagesItemsCursor } from './messages.js';
export { Users, type UserListMessagesParams } from './users.js';
