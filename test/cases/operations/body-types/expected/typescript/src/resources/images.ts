import {
  type APIPromise,
  APIResource,
  buildHeaders,
  maybeMultipartFormRequestOptions,
  multipartFormRequestOptions,
  type RequestOptions,
  type Uploadable,
} from '../core/codegen.js';

export class Images extends APIResource {
  static _key = ['images'] as const;

  /**
   * One shape in two media types. A form is sent where there is a file in it.
   *
   * @example
   * ```ts
   * await client.images.either({ image: fs.createReadStream('path/to/file') });
   * ```
   */
  either(body: ImageEitherParams, options?: RequestOptions): APIPromise<void> {
    return this._client.post(
      '/images/either',
      maybeMultipartFormRequestOptions(
        { body, ...options, headers: buildHeaders([{ Accept: '*/*' }, options?.headers]) },
        this._client,
      ),
    );
  }

  /**
   * Two shapes. The form is sent, which can hold what the other does not.
   *
   * @example
   * ```ts
   * await client.images.one({ image: fs.createReadStream('path/to/file') });
   * ```
   */
  one(body: ImageOneParams, options?: RequestOptions): APIPromise<void> {
    return this._client.post(
      '/images/one',
      multipartFormRequestOptions(
        { body, ...options, headers: buildHeaders([{ Accept: '*/*' }, options?.headers]) },
        this._client,
      ),
    );
  }
}

export interface ImageEitherParams {
  image?: Uploadable;

  title?: string;
}

export interface ImageOneParams {
  image: Uploadable;

  title?: string;
}

export declare namespace Images {
  export { type ImageEitherParams as ImageEitherParams, type ImageOneParams as ImageOneParams };
}
