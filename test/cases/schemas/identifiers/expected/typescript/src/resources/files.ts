import { type APIPromise, APIResource, type RequestOptions } from '../core/codegen.js';

export class Files extends APIResource {
  static _key = ['files'] as const;

  /**
   * @example
   * ```ts
   * const file = await client.files.retrieve();
   * ```
   */
  retrieve(options?: RequestOptions): APIPromise<File> {
    return this._client.get('/files', options);
  }
}

export interface File {
  a?: string;

  part?: Part;
}

export interface Part {
  parts?: Array<Part>;

  whole?: File;
}

export declare namespace Files {
  export { type File as File, type Part as Part };
}
