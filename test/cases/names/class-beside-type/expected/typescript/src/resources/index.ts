export { Carts, type SizesModel } from './carts.js';
export { Sizes } from './sizes.js';
