import { type APIPromise, APIResource, buildHeaders, type RequestOptions } from '../core/codegen.js';

export class Trees extends APIResource {
  static _key = ['trees'] as const;

  /**
   * @example
   * ```ts
   * await client.trees.create({ root: undefined as never });
   * ```
   */
  create(body: TreeCreateParams, options?: RequestOptions): APIPromise<void> {
    return this._client.post('/trees', {
      body,
      ...options,
      headers: buildHeaders([{ Accept: '*/*' }, options?.headers]),
    });
  }
}

export interface Tree {
  parent: Tree;
}

export interface TreeCreateParams {
  root: Tree;
}

export declare namespace Trees {
  export { type Tree as Tree, type TreeCreateParams as TreeCreateParams };
}
