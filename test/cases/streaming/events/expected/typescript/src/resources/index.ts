export * from './shared.js';
export {
  Chat,
  type ChatCreateResponse,
  type ChatCreateParams,
  type ChatCreateParamsBase,
  type ChatCreateParamsNonStreaming,
  type ChatCreateParamsStreaming,
} from './chat.js';
export { Tail } from './tail.js';
export { Watch, type Event } from './watch.js';
