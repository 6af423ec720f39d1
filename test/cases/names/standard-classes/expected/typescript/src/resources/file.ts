import {
  type APIPromise,
  APIResource,
  buildHeaders,
  multipartFormRequestOptions,
  type RequestOptions,
  type Uploadable,
} from '../core/codegen.js';

export class FileResource extends APIResource {
  static _key = ['file'] as const;

  /**
   * @example
   * ```ts
   * const response = await client.file.retrieve();
   *
   * const content = await response.blob();
   * console.log(content);
   * ```
   */
  retrieve(options?: RequestOptions): APIPromise<Response> {
    return this._client.get('/file', {
      ...options,
      headers: buildHeaders([{ Accept: 'application/octet-stream' }, options?.headers]),
      __binaryResponse: true,
    });
  }

  /**
   * @example
   * ```ts
   * const file = await client.file.update();
   * ```
   */
  update(body: FileUpdateParams | null | undefined = {}, options?: RequestOptions): APIPromise<File> {
    return this._client.post('/file', multipartFormRequestOptions({ body, ...options }, this._client));
  }
}

export interface File {
  name?: string;
}

export interface FileUpdateParams {
  file?: Uploadable;
}

export declare namespace FileResource {
  export { type File as File, type FileUpdateParams as FileUpdateParams };
}
