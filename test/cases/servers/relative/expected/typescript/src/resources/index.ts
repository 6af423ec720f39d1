export { A } from './a.js';
export { B } from './b.js';
export { C } from './c.js';
