import { type APIPromise, APIResource, type RequestOptions } from '../core/codegen.js';

export class JSONResource extends APIResource {
  static _key = ['json'] as const;

  /**
   * @example
   * ```ts
   * const json = await client.json.retrieve();
   * ```
   */
  retrieve(options?: RequestOptions): APIPromise<JSON> {
    return this._client.get('/json', options);
  }
}

export type JSON = string | number | boolean | Array<JSON> | { [key: string]: JSON } | null;

export declare namespace JSONResource {
  export { type JSON as JSON };
}
