export {
  Events,
  type Circle,
  type Created,
  type Event,
  type Removed,
  type Square,
  type EventUpdateResponse,
  type EventUpdateParams,
} from './events.js';
