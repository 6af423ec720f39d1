import { type APIPromise, APIResource, type RequestOptions } from '../core/codegen.js';

export class Payments extends APIResource {
  static _key = ['payments'] as const;

  /**
   * @example
   * ```ts
   * const payment = await client.payments.retrieve();
   * ```
   */
  retrieve(options?: RequestOptions): APIPromise<PaymentRetrieveResponse> {
    return this._client.get('/payments', { ...options, __security: { token: true } });
  }
}

export interface PaymentRetrieveResponse {
  name?: string;
}

export declare namespace Payments {
  export { type PaymentRetrieveResponse as PaymentRetrieveResponse };
}
