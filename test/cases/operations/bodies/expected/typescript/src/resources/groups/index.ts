export {
  Documents,
  type DocumentCreateParams,
  type DocumentUpdateParams,
  type DocumentReplaceParams,
} from './documents.js';
export { Events, type Stage, type Voice, type EventUpdateParams, type EventReplaceParams } from './events.js';
export { Groups } from './groups.js';
