import { type APIPromise, APIResource, buildHeaders, type RequestOptions } from '../../core/codegen.js';
import * as StateAPI from './state.js';
import { State, type StateRetrieveResponse, type StateUpdateParams } from './state.js';

export class Orders extends APIResource {
  static _key = ['orders'] as const;

  state: StateAPI.State = new StateAPI.State(this._client);

  /**
   * XML alone; its text is sent and given.
   *
   * @example
   * ```ts
   * const order = await client.orders.create({ body: 'body' });
   * ```
   */
  create(params: OrderCreateParams, options?: RequestOptions): APIPromise<string> {
    const { body } = params;
    return this._client.post('/orders', {
      body,
      ...options,
      headers: buildHeaders([
        { Accept: 'application/xml', 'Content-Type': 'application/xml' },
        options?.headers,
      ]),
    });
  }

  /**
   * JSON is there too, and is taken.
   *
   * @example
   * ```ts
   * const order = await client.orders.update({ id: 0 });
   * ```
   */
  update(body: OrderUpdateParams, options?: RequestOptions): APIPromise<Order> {
    return this._client.put('/orders', { body, ...options });
  }

  /**
   * A number in a text is text.
   *
   * @example
   * ```ts
   * const response = await client.orders.count();
   * ```
   */
  count(options?: RequestOptions): APIPromise<string> {
    return this._client.get('/orders/count', {
      ...options,
      headers: buildHeaders([{ Accept: 'text/plain' }, options?.headers]),
    });
  }
}

export interface Order {
  id: number;

  lines?: Array<string>;
}

export interface OrderCreateParams {
  body: string;
}

export interface OrderUpdateParams {
  id: number;

  lines?: Array<string>;
}

Orders.State = StateAPI.State;

export declare namespace Orders {
  export {
    type Order as Order,
    type OrderCreateParams as OrderCreateParams,
    type OrderUpdateParams as OrderUpdateParams,
  };

  export {
    State as State,
    type StateRetrieveResponse as StateRetrieveResponse,
    type StateUpdateParams as StateUpdateParams,
  };
}
