import { type APIPromise, APIResource, type RequestOptions } from '../core/codegen.js';

export class JSONResource extends APIResource {
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

export declare namespace JSONResource {
  export { type Json as Json };
}
