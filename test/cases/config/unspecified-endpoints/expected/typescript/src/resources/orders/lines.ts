import { type APIPromise, APIResource, buildHeaders, path, type RequestOptions } from '../../core/codegen.js';

export class Lines extends APIResource {
  static _key = ['orders', 'lines'] as const;

  /**
   * @example
   * ```ts
   * const line = await client.orders.lines.retrieve('line_id', {
   *   order_id: 'order_id',
   * });
   * ```
   */
  retrieve(
    lineID: string,
    params: LineRetrieveParams,
    options?: RequestOptions,
  ): APIPromise<LineRetrieveResponse> {
    const { order_id } = params;
    return this._client.get(path`/orders/${order_id}/lines/${lineID}`, options);
  }

  /**
   * @example
   * ```ts
   * await client.orders.lines.delete('line_id', { order_id: 'order_id' });
   * ```
   */
  delete(lineID: string, params: LineDeleteParams, options?: RequestOptions): APIPromise<void> {
    const { order_id } = params;
    return this._client.delete(path`/orders/${order_id}/lines/${lineID}`, {
      ...options,
      headers: buildHeaders([{ Accept: '*/*' }, options?.headers]),
    });
  }
}

export interface LineRetrieveResponse {
  text?: string;
}

export interface LineRetrieveParams {
  order_id: string;
}

export interface LineDeleteParams {
  order_id: string;
}

export declare namespace Lines {
  export {
    type LineRetrieveResponse as LineRetrieveResponse,
    type LineRetrieveParams as LineRetrieveParams,
    type LineDeleteParams as LineDeleteParams,
  };
}
