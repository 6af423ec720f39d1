export { Items, type ItemListParams } from './items.js';
export { Keys, type Item, type KeyListParams, type ItemsPage } from './keys.js';
