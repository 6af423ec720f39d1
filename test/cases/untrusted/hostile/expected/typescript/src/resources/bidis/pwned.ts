import { type APIPromise, APIResource, buildHeaders, path, type RequestOptions } from '../../core/codegen.js';

export class PwnedResource extends APIResource {
  static _key = ['bidis', 'pwned'] as const;

  /**
   * /* PWNED(); *\/
   *
   * @deprecated
   */
  retrieve(
    id: string,
    params: PwnedRetrieveParams | null | undefined = {},
    options?: RequestOptions,
  ): APIPromise<HostileBidi> {
    const { 'X-PWNED-bidi': xPwnedBidiParam, ...query } = params ?? {};
    return this._client.get(path`/bidis/${id}/PWNED`, {
      query,
      ...options,
      headers: buildHeaders([{ 'X-PWNED-bidi': xPwnedBidiParam }, options?.headers]),
      __security: { pwned: true },
    });
  }

  /**
   * /* PWNED(); *\/
   *
   * @example
   * ```ts
   * const pwned = await client.bidis.pwned.update('id', {
   *   '\u202e/* PWNED(); *\/\u2066': '\u202e/* PWNED(); *\/\u2066',
   * });
   * ```
   */
  update(id: string, body: PwnedUpdateParams, options?: RequestOptions): APIPromise<PwnedUpdateResponse> {
    return this._client.post(path`/bidis/${id}/PWNED`, { body, ...options, __security: { pwned: true } });
  }
}

/**
 * /* PWNED(); *\/
 */
export interface HostileBidi {
  /**
   * /* PWNED(); *\/
   */
  '\u202e/* PWNED(); */\u2066': '\u202e/* PWNED(); */\u2066';
}

/**
 * /* PWNED(); *\/
 */
export interface PwnedUpdateResponse {
  /**
   * /* PWNED(); *\/
   */
  '\u202e/* PWNED(); */\u2066'?: Array<PwnedUpdateResponse.Pwned>;
}

export namespace PwnedUpdateResponse {
  export interface Pwned {
    /**
     * /* PWNED(); *\/
     */
    '\u202e/* PWNED(); */\u2066'?: number;
  }
}

export interface PwnedRetrieveParams {
  /**
   * Header param: /* PWNED(); *\/
   */
  'X-PWNED-bidi'?: string;

  /**
   * Query param: /* PWNED(); *\/
   */
  '\u202e/* PWNED(); */\u2066'?: '\u202e/* PWNED(); */\u2066';
}

export interface PwnedUpdateParams {
  /**
   * /* PWNED(); *\/
   */
  '\u202e/* PWNED(); */\u2066': '\u202e/* PWNED(); */\u2066';
}

export declare namespace PwnedResource {
  export {
    type HostileBidi as HostileBidi,
    type PwnedUpdateResponse as PwnedUpdateResponse,
    type PwnedRetrieveParams as PwnedRetrieveParams,
    type PwnedUpdateParams as PwnedUpdateParams,
  };
}
