import { type APIPromise, APIResource, buildHeaders, type RequestOptions } from '../../core/codegen.js';

export class State extends APIResource {
  static _key = ['orders', 'state'] as const;

  /**
   * Words that a text may be.
   *
   * @example
   * ```ts
   * const state = await client.orders.state.retrieve();
   * ```
   */
  retrieve(options?: RequestOptions): APIPromise<StateRetrieveResponse> {
    return this._client.get('/orders/state', {
      ...options,
      headers: buildHeaders([{ Accept: 'text/plain' }, options?.headers]),
    });
  }

  /**
   * @example
   * ```ts
   * await client.orders.state.update();
   * ```
   */
  update(params: StateUpdateParams | null | undefined = {}, options?: RequestOptions): APIPromise<void> {
    const { body } = params ?? {};
    return this._client.put('/orders/state', {
      body,
      ...options,
      headers: buildHeaders([{ Accept: '*/*', 'Content-Type': 'application/soap+xml' }, options?.headers]),
    });
  }
}

export type StateRetrieveResponse = 'open' | 'closed';

export interface StateUpdateParams {
  body?: string;
}

export declare namespace State {
  export { type StateRetrieveResponse as StateRetrieveResponse, type StateUpdateParams as StateUpdateParams };
}
