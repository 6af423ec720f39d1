import {
  type APIPromise,
  APIResource,
  buildHeaders,
  jsonLines,
  type RequestOptions,
  type Stream,
} from '../core/codegen.js';
import type * as Shared from './shared.js';

export class Tail extends APIResource {
  static _key = ['tail'] as const;

  /**
   * @example
   * ```ts
   * const stream = await client.tail.retrieve();
   * for await (const event of stream) {
   *   console.log(event);
   * }
   * ```
   */
  retrieve(options?: RequestOptions): APIPromise<Stream<Shared.Chunk>> {
    return this._client.get('/tail', {
      ...options,
      headers: buildHeaders([{ Accept: 'application/jsonl' }, options?.headers]),
      stream: true,
      __stream: jsonLines,
    });
  }
}
