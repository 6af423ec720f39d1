/** The order of properties, which pages show too: see `ir/order.ts`. */
export { compareText, inOrder } from '../ir/order.js';
