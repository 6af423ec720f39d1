import { type APIPromise, APIResource, type RequestOptions } from '../core/codegen.js';

export class Nodes extends APIResource {
  static _key = ['nodes'] as const;

  /**
   * @example
   * ```ts
   * const node = await client.nodes.retrieve();
   * ```
   */
  retrieve(options?: RequestOptions): APIPromise<Node> {
    return this._client.get('/nodes', options);
  }
}

export interface Node {
  absolute?: number;

  anchored?: number;

  fromRoot?: Other;

  itself?: Node;

  local?: string;

  relative?: Other;
}

export interface Other {
  anchored?: number;
}

export declare namespace Nodes {
  export { type Node as Node, type Other as Other };
}
