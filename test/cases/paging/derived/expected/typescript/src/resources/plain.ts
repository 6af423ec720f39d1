import { type APIPromise, APIResource, type RequestOptions } from '../core/codegen.js';
import type * as Shared from './shared.js';

export class Plain extends APIResource {
  static _key = ['plain'] as const;

  /**
   * @example
   * ```ts
   * const plain = await client.plain.list();
   * ```
   */
  list(options?: RequestOptions): APIPromise<PlainListResponse> {
    return this._client.get('/plain', options);
  }
}

export type PlainListResponse = Array<Shared.Item>;

export declare namespace Plain {
  export { type PlainListResponse as PlainListResponse };
}
