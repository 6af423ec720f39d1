export { Orders, type Order, type OrderCreateParams, type OrderUpdateParams } from './orders/orders.js';
