export { Lines, type LineRetrieveResponse, type LineRetrieveParams, type LineDeleteParams } from './lines.js';
export { Orders, type OrderRetrieveResponse, type OrderRetrieveByOrderIDResponse } from './orders.js';
