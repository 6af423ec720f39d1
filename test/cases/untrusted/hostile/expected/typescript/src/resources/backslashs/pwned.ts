import { type APIPromise, APIResource, buildHeaders, path, type RequestOptions } from '../../core/codegen.js';

export class PwnedResource extends APIResource {
  static _key = ['backslashs', 'pwned'] as const;

  /**
   * \'; PWNED(); //
   *
   * @example
   * ```ts
   * const hostileBackslash =
   *   await client.backslashs.pwned.retrieve("\\'; PWNED(); //");
   * ```
   */
  retrieve(
    id: string,
    params: PwnedRetrieveParams | null | undefined = {},
    options?: RequestOptions,
  ): APIPromise<HostileBackslash> {
    const { 'X-PWNED-backslash': xPwnedBackslashParam, ...query } = params ?? {};
    return this._client.get(path`/backslashs/${id}/\\'; PWNED(); __`, {
      query,
      ...options,
      headers: buildHeaders([{ 'X-PWNED-backslash': xPwnedBackslashParam }, options?.headers]),
      __security: { pwned: true },
    });
  }

  /**
   * \'; PWNED(); //
   *
   * @example
   * ```ts
   * const pwned = await client.backslashs.pwned.update('id', {
   *   "\\'; PWNED(); //": "\\'; PWNED(); //",
   * });
   * ```
   */
  update(id: string, body: PwnedUpdateParams, options?: RequestOptions): APIPromise<PwnedUpdateResponse> {
    return this._client.post(path`/backslashs/${id}/\\'; PWNED(); __`, {
      body,
      ...options,
      __security: { pwned: true },
    });
  }
}

/**
 * \'; PWNED(); //
 */
export interface HostileBackslash {
  /**
   * \'; PWNED(); //
   */
  "\\'; PWNED(); //": "\\'; PWNED(); //";
}

/**
 * \'; PWNED(); //
 */
export interface PwnedUpdateResponse {
  /**
   * \'; PWNED(); //
   */
  "\\'; PWNED(); //"?: Array<PwnedUpdateResponse.Pwned>;
}

export namespace PwnedUpdateResponse {
  export interface Pwned {
    /**
     * \'; PWNED(); //
     */
    "\\'; PWNED(); //"?: number;
  }
}

export interface PwnedRetrieveParams {
  /**
   * Header param: \'; PWNED(); //
   */
  'X-PWNED-backslash'?: string;

  /**
   * Query param: \'; PWNED(); //
   */
  "\\'; PWNED(); //"?: "\\'; PWNED(); //";
}

export interface PwnedUpdateParams {
  /**
   * \'; PWNED(); //
   */
  "\\'; PWNED(); //": "\\'; PWNED(); //";
}

export declare namespace PwnedResource {
  export {
    type HostileBackslash as HostileBackslash,
    type PwnedUpdateResponse as PwnedUpdateResponse,
    type PwnedRetrieveParams as PwnedRetrieveParams,
    type PwnedUpdateParams as PwnedUpdateParams,
  };
}
