export { Groups } from './groups/groups.js';
export { Switches } from './switches/switches.js';
