export { EventsResource, type Event, type Opening } from './events.js';
