export { Orders, type Order, type OrderCreateParams, type OrderUpdateParams } from './orders.js';
export { State, type StateRetrieveResponse, type StateUpdateParams } from './state.js';
