export { Events, type LaneEvent } from './events.js';
