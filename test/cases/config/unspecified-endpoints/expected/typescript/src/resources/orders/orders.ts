import { type APIPromise, APIResource, path, type RequestOptions } from '../../core/codegen.js';
import * as LinesAPI from './lines.js';
import { type LineDeleteParams, type LineRetrieveParams, type LineRetrieveResponse, Lines } from './lines.js';

export class Orders extends APIResource {
  static _key = ['orders'] as const;

  lines: LinesAPI.Lines = new LinesAPI.Lines(this._client);

  /**
   * @example
   * ```ts
   * const order = await client.orders.retrieve();
   * ```
   */
  retrieve(options?: RequestOptions): APIPromise<OrderRetrieveResponse> {
    return this._client.get('/orders', options);
  }

  /**
   * @example
   * ```ts
   * const response = await client.orders.retrieveByOrderID('order_id');
   * ```
   */
  retrieveByOrderID(orderID: string, options?: RequestOptions): APIPromise<OrderRetrieveByOrderIDResponse> {
    return this._client.get(path`/orders/${orderID}`, options);
  }
}

export interface OrderRetrieveResponse {
  id?: string;
}

export interface OrderRetrieveByOrderIDResponse {
  id?: string;
}

Orders.Lines = LinesAPI.Lines;

export declare namespace Orders {
  export {
    type OrderRetrieveResponse as OrderRetrieveResponse,
    type OrderRetrieveByOrderIDResponse as OrderRetrieveByOrderIDResponse,
  };

  export {
    Lines as Lines,
    type LineRetrieveResponse as LineRetrieveResponse,
    type LineRetrieveParams as LineRetrieveParams,
    type LineDeleteParams as LineDeleteParams,
  };
}
