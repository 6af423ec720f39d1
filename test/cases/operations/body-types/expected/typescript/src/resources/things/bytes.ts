import {
  type APIPromise,
  APIResource,
  buildHeaders,
  type RequestOptions,
  type Uploadable,
} from '../../core/codegen.js';

export class Bytes extends APIResource {
  static _key = ['things', 'bytes'] as const;

  /**
   * @example
   * ```ts
   * await client.things.bytes.create({ body: fs.createReadStream('path/to/file') });
   * ```
   */
  create(params: ByteCreateParams, options?: RequestOptions): APIPromise<void> {
    const { body } = params;
    return this._client.post('/things/bytes', {
      body,
      ...options,
      headers: buildHeaders([
        { Accept: '*/*', 'Content-Type': 'application/octet-stream' },
        options?.headers,
      ]),
    });
  }
}

export interface ByteCreateParams {
  body: Uploadable;
}

export declare namespace Bytes {
  export { type ByteCreateParams as ByteCreateParams };
}
