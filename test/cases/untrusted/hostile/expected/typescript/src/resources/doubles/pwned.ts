import { type APIPromise, APIResource, buildHeaders, path, type RequestOptions } from '../../core/codegen.js';

export class PwnedResource extends APIResource {
  static _key = ['doubles', 'pwned'] as const;

  /**
   * "; PWNED(); "
   *
   * @deprecated
   */
  retrieve(
    id: string,
    params: PwnedRetrieveParams | null | undefined = {},
    options?: RequestOptions,
  ): APIPromise<HostileDouble> {
    const { 'X-PWNED-double': xPwnedDoubleParam, ...query } = params ?? {};
    return this._client.get(path`/doubles/${id}/"; PWNED(); "`, {
      query,
      ...options,
      headers: buildHeaders([{ 'X-PWNED-double': xPwnedDoubleParam }, options?.headers]),
      __security: { pwned: true },
    });
  }

  /**
   * "; PWNED(); "
   *
   * @example
   * ```ts
   * const pwned = await client.doubles.pwned.update('id', {
   *   '"; PWNED(); "': '"; PWNED(); "',
   * });
   * ```
   */
  update(id: string, body: PwnedUpdateParams, options?: RequestOptions): APIPromise<PwnedUpdateResponse> {
    return this._client.post(path`/doubles/${id}/"; PWNED(); "`, {
      body,
      ...options,
      __security: { pwned: true },
    });
  }
}

/**
 * "; PWNED(); "
 */
export interface HostileDouble {
  /**
   * "; PWNED(); "
   */
  '"; PWNED(); "': '"; PWNED(); "';
}

/**
 * "; PWNED(); "
 */
export interface PwnedUpdateResponse {
  /**
   * "; PWNED(); "
   */
  '"; PWNED(); "'?: Array<PwnedUpdateResponse.Pwned>;
}

export namespace PwnedUpdateResponse {
  export interface Pwned {
    /**
     * "; PWNED(); "
     */
    '"; PWNED(); "'?: number;
  }
}

export interface PwnedRetrieveParams {
  /**
   * Query param: "; PWNED(); "
   */
  '"; PWNED(); "'?: '"; PWNED(); "';

  /**
   * Header param: "; PWNED(); "
   */
  'X-PWNED-double'?: string;
}

export interface PwnedUpdateParams {
  /**
   * "; PWNED(); "
   */
  '"; PWNED(); "': '"; PWNED(); "';
}

export declare namespace PwnedResource {
  export {
    type HostileDouble as HostileDouble,
    type PwnedUpdateResponse as PwnedUpdateResponse,
    type PwnedRetrieveParams as PwnedRetrieveParams,
    type PwnedUpdateParams as PwnedUpdateParams,
  };
}
