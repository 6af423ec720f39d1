import { type APIPromise, APIResource, buildHeaders, type RequestOptions } from '../core/codegen.js';

export class Kennels extends APIResource {
  static _key = ['kennels'] as const;

  /**
   * References into other operations, as bundlers write them.
   *
   * @example
   * ```ts
   * const kennel = await client.kennels.retrieve();
   * ```
   */
  retrieve(
    query: KennelRetrieveParams | null | undefined = {},
    options?: RequestOptions,
  ): APIPromise<KennelRetrieveResponse> {
    return this._client.get('/kennels', { query, ...options, __security: { key: true } });
  }

  /**
   * @example
   * ```ts
   * await client.kennels.update({});
   * ```
   */
  update(params: KennelUpdateParams, options?: RequestOptions): APIPromise<void> {
    const { tags, ...body } = params;
    return this._client.post('/kennels', {
      query: { tags },
      body,
      ...options,
      headers: buildHeaders([{ Accept: '*/*' }, options?.headers]),
      __security: { key: true },
    });
  }
}

export interface KennelRetrieveResponse {
  error?: KennelRetrieveResponse.Error;

  filter?: KennelRetrieveResponse.Filter;

  pets?: Array<KennelRetrieveResponse.Pet>;
}

export namespace KennelRetrieveResponse {
  export interface Error {
    reason?: string;
  }

  export interface Filter {
    word?: string;
  }

  export interface Pet {
    chip?: string;
  }
}

export interface KennelRetrieveParams {
  tags?: Array<string>;
}

export interface KennelUpdateParams {
  /**
   * Body param
   */
  address?: string;

  /**
   * Query param
   */
  tags?: Array<string>;
}

export declare namespace Kennels {
  export {
    type KennelRetrieveResponse as KennelRetrieveResponse,
    type KennelRetrieveParams as KennelRetrieveParams,
    type KennelUpdateParams as KennelUpdateParams,
  };
}
