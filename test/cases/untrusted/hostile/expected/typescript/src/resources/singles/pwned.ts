import { type APIPromise, APIResource, buildHeaders, path, type RequestOptions } from '../../core/codegen.js';

export class PwnedResource extends APIResource {
  static _key = ['singles', 'pwned'] as const;

  /**
   * '; PWNED(); '
   *
   * @example
   * ```ts
   * const hostileSingle = await client.singles.pwned.retrieve("'; PWNED(); '");
   * ```
   */
  retrieve(
    id: string,
    params: PwnedRetrieveParams | null | undefined = {},
    options?: RequestOptions,
  ): APIPromise<HostileSingle> {
    const { 'X-PWNED-single': xPwnedSingleParam, ...query } = params ?? {};
    return this._client.get(path`/singles/${id}/'; PWNED(); '`, {
      query,
      ...options,
      headers: buildHeaders([{ 'X-PWNED-single': xPwnedSingleParam }, options?.headers]),
      __security: { pwned: true },
    });
  }

  /**
   * '; PWNED(); '
   *
   * @example
   * ```ts
   * const pwned = await client.singles.pwned.update('id', {
   *   "'; PWNED(); '": "'; PWNED(); '",
   * });
   * ```
   */
  update(id: string, body: PwnedUpdateParams, options?: RequestOptions): APIPromise<PwnedUpdateResponse> {
    return this._client.post(path`/singles/${id}/'; PWNED(); '`, {
      body,
      ...options,
      __security: { pwned: true },
    });
  }
}

/**
 * '; PWNED(); '
 */
export interface HostileSingle {
  /**
   * '; PWNED(); '
   */
  "'; PWNED(); '": "'; PWNED(); '";
}

/**
 * '; PWNED(); '
 */
export interface PwnedUpdateResponse {
  /**
   * '; PWNED(); '
   */
  "'; PWNED(); '"?: Array<PwnedUpdateResponse.Pwned>;
}

export namespace PwnedUpdateResponse {
  export interface Pwned {
    /**
     * '; PWNED(); '
     */
    "'; PWNED(); '"?: number;
  }
}

export interface PwnedRetrieveParams {
  /**
   * Query param: '; PWNED(); '
   */
  "'; PWNED(); '"?: "'; PWNED(); '";

  /**
   * Header param: '; PWNED(); '
   */
  'X-PWNED-single'?: string;
}

export interface PwnedUpdateParams {
  /**
   * '; PWNED(); '
   */
  "'; PWNED(); '": "'; PWNED(); '";
}

export declare namespace PwnedResource {
  export {
    type HostileSingle as HostileSingle,
    type PwnedUpdateResponse as PwnedUpdateResponse,
    type PwnedRetrieveParams as PwnedRetrieveParams,
    type PwnedUpdateParams as PwnedUpdateParams,
  };
}
