export {
  Events,
  type AnyEvent,
  type Bed,
  type BedEvent,
  type Failure,
  type Mark,
  type Note,
  type PlantEvent,
  type EventRetrieveResponse,
} from './events.js';
