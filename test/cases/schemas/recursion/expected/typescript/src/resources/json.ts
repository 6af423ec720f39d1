import { type APIPromise, APIResource, type RequestOptions } from '../core/codegen.js';

export class JsonResource extends APIResource {
  static _key = ['json'] as const;

  /**
   * @example
   * ```ts
   * const json = await client.json.retrieve();
   * ```
   */
  retrieve(options?: RequestOptions): APIPromise<Json> {
    return this._client.get('/json', options);
  }
}

export type Json = string | number | boolean | Array<Json> | { [key: string]: Json } | null;

export declare namespace JsonResource {
  export { type Json as Json };
}
