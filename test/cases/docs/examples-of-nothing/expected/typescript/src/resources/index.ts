export { Things, type ThingCreateParams } from './things.js';
export { Trees, type Tree, type TreeCreateParams } from './trees.js';
