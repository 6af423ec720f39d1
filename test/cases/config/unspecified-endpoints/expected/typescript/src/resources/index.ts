export { Orders, type OrderRetrieveResponse, type OrderRetrieveByOrderIDResponse } from './orders/orders.js';
export { Shops } from './shops/shops.js';
