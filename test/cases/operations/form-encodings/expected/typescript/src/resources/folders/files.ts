import {
  type APIPromise,
  APIResource,
  buildHeaders,
  jsonPart,
  maybeMultipartFormRequestOptions,
  multipartFormRequestOptions,
  path,
  type RequestOptions,
  type Uploadable,
} from '../../core/codegen.js';

export class Files extends APIResource {
  static _key = ['folders', 'files'] as const;

  /**
   * A part that is JSON, beside one that is as any client writes it.
   *
   * @example
   * ```ts
   * await client.folders.files.create('folder_id', {
   *   file: fs.createReadStream('path/to/file'),
   *   metadata: { title: 'title' },
   * });
   * ```
   */
  create(folderID: string, body: FileCreateParams, options?: RequestOptions): APIPromise<void> {
    return this._client.post(
      path`/folders/${folderID}/files`,
      multipartFormRequestOptions(
        {
          body: { ...body, metadata: jsonPart(body.metadata) },
          ...options,
          headers: buildHeaders([{ Accept: '*/*' }, options?.headers]),
        },
        this._client,
      ),
    );
  }

  /**
   * JSON is possible for all of it, and is sent where there is no file.
   *
   * @example
   * ```ts
   * await client.folders.files.update('folder_id');
   * ```
   */
  update(
    folderID: string,
    body: FileUpdateParams | null | undefined = {},
    options?: RequestOptions,
  ): APIPromise<void> {
    return this._client.put(
      path`/folders/${folderID}/files`,
      maybeMultipartFormRequestOptions(
        { body, ...options, headers: buildHeaders([{ Accept: '*/*' }, options?.headers]) },
        this._client,
      ),
    );
  }
}

export interface Metadata {
  title?: string;
}

export interface FileCreateParams {
  file: Uploadable;

  metadata: Metadata;

  note?: string;

  origin?: FileCreateParams.Origin;
}

export namespace FileCreateParams {
  export interface Origin {
    host?: string;
  }
}

export interface FileUpdateParams {
  file?: Uploadable;

  metadata?: Metadata;
}

export declare namespace Files {
  export {
    type Metadata as Metadata,
    type FileCreateParams as FileCreateParams,
    type FileUpdateParams as FileUpdateParams,
  };
}
