export { Groups } from './groups/groups.js';
