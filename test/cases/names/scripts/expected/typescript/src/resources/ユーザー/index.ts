export { ユーザー } from './ユーザー.js';
export { 注文, type 注文UpdateResponse, type 注文UpdateParams } from './注文.js';
