export { Hours } from './hours.js';
export { Shops } from './shops.js';
