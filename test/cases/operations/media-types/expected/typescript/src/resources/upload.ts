import {
  type APIPromise,
  APIResource,
  buildHeaders,
  multipartFormRequestOptions,
  type RequestOptions,
  type Uploadable,
} from '../core/codegen.js';

export class Upload extends APIResource {
  static _key = ['upload'] as const;

  /**
   * @example
   * ```ts
   * const upload = await client.upload.create({
   *   file: fs.createReadStream('path/to/file'),
   * });
   * ```
   */
  create(body: UploadCreateParams, options?: RequestOptions): APIPromise<UploadCreateResponse> {
    return this._client.post('/upload', multipartFormRequestOptions({ body, ...options }, this._client));
  }

  /**
   * @example
   * ```ts
   * const response = await client.upload.update({
   *   body: fs.createReadStream('path/to/file'),
   * });
   *
   * const content = await response.blob();
   * console.log(content);
   * ```
   */
  update(params: UploadUpdateParams, options?: RequestOptions): APIPromise<Response> {
    const { body } = params;
    return this._client.put('/upload', {
      body,
      ...options,
      headers: buildHeaders([
        { Accept: 'application/octet-stream', 'Content-Type': 'application/octet-stream' },
        options?.headers,
      ]),
      __binaryResponse: true,
    });
  }
}

export interface UploadCreateResponse {
  id?: string;
}

export interface UploadCreateParams {
  /**
   * What to keep.
   */
  file: Uploadable;

  purpose?: string;

  tags?: Array<string>;
}

export interface UploadUpdateParams {
  body: Uploadable;
}

export declare namespace Upload {
  export {
    type UploadCreateResponse as UploadCreateResponse,
    type UploadCreateParams as UploadCreateParams,
    type UploadUpdateParams as UploadUpdateParams,
  };
}
