import {
  type APIPromise,
  APIResource,
  buildHeaders,
  type RequestOptions,
  type Stream,
} from '../core/codegen.js';
import type * as Shared from './shared.js';

export class Tail extends APIResource {
  retrieve(options?: RequestOptions): APIPromise<Stream<Shared.Chunk>> {
    return this._client.get('/tail', {
      ...options,
      headers: buildHeaders([{ Accept: 'application/jsonl' }, options?.headers]),
      stream: true,
    });
  }
}
