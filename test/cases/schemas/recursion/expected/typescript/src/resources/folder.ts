import { type APIPromise, APIResource, type RequestOptions } from '../core/codegen.js';

export class Folder extends APIResource {
  list(options?: RequestOptions): APIPromise<FolderFolder> {
    return this._client.get('/folder', options);
  }
}

export interface Entry {
  parent?: FolderFolder;

  target?: Entry | string;
}

export interface FolderFolder {
  files?: Array<Entry>;
}

export declare namespace Folder {
  export { type Entry as Entry, type FolderFolder as FolderFolder };
}
