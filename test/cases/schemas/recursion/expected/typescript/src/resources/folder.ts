import { type APIPromise, APIResource, type RequestOptions } from '../core/codegen.js';

export class FolderResource extends APIResource {
  static _key = ['folder'] as const;

  /**
   * @example
   * ```ts
   * const folder = await client.folder.list();
   * ```
   */
  list(options?: RequestOptions): APIPromise<Folder> {
    return this._client.get('/folder', options);
  }
}

export interface Entry {
  parent?: Folder;

  target?: Entry | string;
}

export interface Folder {
  files?: Array<Entry>;
}

export declare namespace FolderResource {
  export { type Entry as Entry, type Folder as Folder };
}
