import { type APIPromise, APIResource, type RequestOptions } from '../core/codegen.js';

export class Tree extends APIResource {
  list(options?: RequestOptions): APIPromise<TreeTree> {
    return this._client.get('/tree', options);
  }
}

export interface TreeTree {
  by_name?: { [key: string]: TreeTree };

  children?: Array<TreeTree>;

  value?: string;
}

export declare namespace Tree {
  export { type TreeTree as TreeTree };
}
