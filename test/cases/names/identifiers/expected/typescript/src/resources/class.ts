import { type APIPromise, APIResource, buildHeaders, type RequestOptions } from '../core/codegen.js';

export class Class extends APIResource {
  static _key = ['class'] as const;

  /**
   * @example
   * ```ts
   * const fooBar = await client.class.retrieve();
   * ```
   */
  retrieve(options?: RequestOptions): APIPromise<FooBar> {
    return this._client.get('/class', options);
  }

  /**
   * @example
   * ```ts
   * await client.class.delete();
   * ```
   */
  delete(options?: RequestOptions): APIPromise<void> {
    return this._client.delete('/class', {
      ...options,
      headers: buildHeaders([{ Accept: '*/*' }, options?.headers]),
    });
  }
}

export interface FooBar {
  one?: string;
}

export declare namespace Class {
  export { type FooBar as FooBar };
}
