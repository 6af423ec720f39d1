import { type APIPromise, APIResource, type RequestOptions } from '../core/codegen.js';

export class TreeResource extends APIResource {
  static _key = ['tree'] as const;

  /**
   * @example
   * ```ts
   * const tree = await client.tree.retrieve();
   * ```
   */
  retrieve(options?: RequestOptions): APIPromise<Tree> {
    return this._client.get('/tree', options);
  }
}

export interface Tree {
  by_name?: { [key: string]: Tree };

  children?: Array<Tree>;

  value?: string;
}

export declare namespace TreeResource {
  export { type Tree as Tree };
}
