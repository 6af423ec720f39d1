import { type APIPromise, APIResource, buildHeaders, path, type RequestOptions } from '../../core/codegen.js';

export class Picture extends APIResource {
  retrieve(id: string, options?: RequestOptions): APIPromise<Response> {
    return this._client.get(path`/accounts/${id}/picture`, {
      ...options,
      headers: buildHeaders([{ Accept: 'image/png' }, options?.headers]),
      __binaryResponse: true,
    });
  }
}
