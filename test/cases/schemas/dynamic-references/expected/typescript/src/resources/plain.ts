import { type APIPromise, APIResource, type RequestOptions } from '../core/codegen.js';

export class Plain extends APIResource {
  static _key = ['plain'] as const;

  /**
   * @example
   * ```ts
   * const tree = await client.plain.list();
   * ```
   */
  list(options?: RequestOptions): APIPromise<Tree> {
    return this._client.get('/plain', options);
  }
}

export interface Tree {
  children?: Array<Tree>;
}

export declare namespace Plain {
  export { type Tree as Tree };
}
