import { type APIPromise, APIResource, type RequestOptions } from '../core/codegen.js';

export class TreeResource extends APIResource {
  static _key = ['tree'] as const;

  /**
   * @example
   * ```ts
   * const namedTree = await client.tree.list();
   * ```
   */
  list(options?: RequestOptions): APIPromise<NamedTree> {
    return this._client.get('/tree', options);
  }
}

export interface NamedTree {
  children?: Array<NamedTree>;

  name?: string;
}

export declare namespace TreeResource {
  export { type NamedTree as NamedTree };
}
