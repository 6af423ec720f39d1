import {
  type APIPromise,
  APIResource,
  buildHeaders,
  type RequestOptions,
  unlessEmpty,
} from '../core/codegen.js';

export class Empty extends APIResource {
  static _key = ['empty'] as const;

  /**
   * @example
   * ```ts
   * const empty = await client.empty.retrieve();
   * ```
   */
  retrieve(
    body: EmptyRetrieveParams | null | undefined = {},
    options?: RequestOptions,
  ): APIPromise<EmptyRetrieveResponse> {
    return this._client.get('/empty', { ...unlessEmpty(body), ...options });
  }

  /**
   * @example
   * ```ts
   * await client.empty.delete();
   * ```
   */
  delete(options?: RequestOptions): APIPromise<void> {
    return this._client.delete('/empty', {
      ...options,
      headers: buildHeaders([{ Accept: '*/*' }, options?.headers]),
    });
  }
}

export interface EmptyRetrieveResponse {
  hits?: number;
}

export interface EmptyRetrieveParams {
  q?: string;
}

export declare namespace Empty {
  export {
    type EmptyRetrieveResponse as EmptyRetrieveResponse,
    type EmptyRetrieveParams as EmptyRetrieveParams,
  };
}
