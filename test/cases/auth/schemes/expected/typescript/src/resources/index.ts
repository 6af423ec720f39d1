export { Both } from './both.js';
export { Cookie } from './cookie.js';
export { Machine } from './machine.js';
export { Maybe } from './maybe.js';
export { Open } from './open.js';
export { Query } from './query.js';
export { Usual } from './usual.js';
