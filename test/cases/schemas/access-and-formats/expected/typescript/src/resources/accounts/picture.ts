import { type APIPromise, APIResource, buildHeaders, path, type RequestOptions } from '../../core/codegen.js';

export class Picture extends APIResource {
  static _key = ['accounts', 'picture'] as const;

  /**
   * @example
   * ```ts
   * const response = await client.accounts.picture.retrieve(
   *   '123e4567-e89b-42d3-a456-426614174000',
   * );
   *
   * const content = await response.blob();
   * console.log(content);
   * ```
   */
  retrieve(id: string, options?: RequestOptions): APIPromise<Response> {
    return this._client.get(path`/accounts/${id}/picture`, {
      ...options,
      headers: buildHeaders([{ Accept: 'image/png' }, options?.headers]),
      __binaryResponse: true,
    });
  }
}
