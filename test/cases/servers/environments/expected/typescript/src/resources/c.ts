import { type APIPromise, APIResource, buildHeaders, type RequestOptions } from '../core/codegen.js';

export class C extends APIResource {
  retrieve(options?: RequestOptions): APIPromise<void> {
    return this._client.get('/c', {
      defaultBaseURL: '/relative',
      ...options,
      headers: buildHeaders([{ Accept: '*/*' }, options?.headers]),
    });
  }
}
