export { Größen, type GrößenRetrieveResponse, type GrößenRetrieveParams } from './größen.js';
export { Words } from './words.js';
export { Заказы } from './заказы.js';
export { ユーザー } from './ユーザー/ユーザー.js';
