import { type APIPromise, APIResource, buildHeaders, path, type RequestOptions } from '../../core/codegen.js';

export class PwnedResource extends APIResource {
  static _key = ['separators', 'pwned'] as const;

  /**
   * first PWNED();
   *
   * @deprecated
   */
  retrieve(
    id: string,
    params: PwnedRetrieveParams | null | undefined = {},
    options?: RequestOptions,
  ): APIPromise<HostileSeparator> {
    const { 'X-PWNED-separator': xPwnedSeparatorParam, ...query } = params ?? {};
    return this._client.get(path`/separators/${id}/PWNED`, {
      query,
      ...options,
      headers: buildHeaders([{ 'X-PWNED-separator': xPwnedSeparatorParam }, options?.headers]),
      __security: { pwned: true },
    });
  }

  /**
   * first PWNED();
   *
   * @example
   * ```ts
   * const pwned = await client.separators.pwned.update('id', {
   *   'first\u2028PWNED();\u2029': 'first\u2028PWNED();\u2029',
   * });
   * ```
   */
  update(id: string, body: PwnedUpdateParams, options?: RequestOptions): APIPromise<PwnedUpdateResponse> {
    return this._client.post(path`/separators/${id}/PWNED`, {
      body,
      ...options,
      __security: { pwned: true },
    });
  }
}

/**
 * first PWNED();
 */
export interface HostileSeparator {
  /**
   * first PWNED();
   */
  'first\u2028PWNED();\u2029': 'first\u2028PWNED();\u2029';
}

/**
 * first PWNED();
 */
export interface PwnedUpdateResponse {
  /**
   * first PWNED();
   */
  'first\u2028PWNED();\u2029'?: Array<PwnedUpdateResponse.FirstPwned>;
}

export namespace PwnedUpdateResponse {
  export interface FirstPwned {
    /**
     * first PWNED();
     */
    'first\u2028PWNED();\u2029'?: number;
  }
}

export interface PwnedRetrieveParams {
  /**
   * Header param: first PWNED();
   */
  'X-PWNED-separator'?: string;

  /**
   * Query param: first PWNED();
   */
  'first\u2028PWNED();\u2029'?: 'first\u2028PWNED();\u2029';
}

export interface PwnedUpdateParams {
  /**
   * first PWNED();
   */
  'first\u2028PWNED();\u2029': 'first\u2028PWNED();\u2029';
}

export declare namespace PwnedResource {
  export {
    type HostileSeparator as HostileSeparator,
    type PwnedUpdateResponse as PwnedUpdateResponse,
    type PwnedRetrieveParams as PwnedRetrieveParams,
    type PwnedUpdateParams as PwnedUpdateParams,
  };
}
