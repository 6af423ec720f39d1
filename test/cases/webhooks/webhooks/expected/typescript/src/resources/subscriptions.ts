import { type APIPromise, APIResource, path, type RequestOptions } from '../core/codegen.js';

export class Subscriptions extends APIResource {
  static _key = ['subscriptions'] as const;

  /**
   * @example
   * ```ts
   * const subscription = await client.subscriptions.create({
   *   url: 'https://example.com',
   * });
   * ```
   */
  create(body: SubscriptionCreateParams, options?: RequestOptions): APIPromise<SubscriptionCreateResponse> {
    return this._client.post('/subscriptions', { body, ...options });
  }

  /**
   * @example
   * ```ts
   * const subscription = await client.subscriptions.retrieve('id');
   * ```
   */
  retrieve(id: string, options?: RequestOptions): APIPromise<SubscriptionRetrieveResponse> {
    return this._client.get(path`/subscriptions/${id}`, options);
  }
}

export interface SubscriptionCreateResponse {
  id?: string;
}

export interface SubscriptionRetrieveResponse {
  id?: string;
}

export interface SubscriptionCreateParams {
  url: string;
}

export declare namespace Subscriptions {
  export {
    type SubscriptionCreateResponse as SubscriptionCreateResponse,
    type SubscriptionRetrieveResponse as SubscriptionRetrieveResponse,
    type SubscriptionCreateParams as SubscriptionCreateParams,
  };
}
