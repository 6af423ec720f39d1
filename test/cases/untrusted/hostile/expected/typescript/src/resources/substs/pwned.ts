import { type APIPromise, APIResource, buildHeaders, path, type RequestOptions } from '../../core/codegen.js';

export class PwnedResource extends APIResource {
  static _key = ['substs', 'pwned'] as const;

  /**
   * ${PWNED()}
   *
   * @deprecated
   */
  retrieve(
    id: string,
    params: PwnedRetrieveParams | null | undefined = {},
    options?: RequestOptions,
  ): APIPromise<HostileSubst> {
    const { 'X-PWNED-subst': xPwnedSubstParam, ...query } = params ?? {};
    return this._client.get(path`/substs/${id}/$(PWNED())`, {
      query,
      ...options,
      headers: buildHeaders([{ 'X-PWNED-subst': xPwnedSubstParam }, options?.headers]),
      __security: { pwned: true },
    });
  }

  /**
   * ${PWNED()}
   *
   * @example
   * ```ts
   * const pwned = await client.substs.pwned.update('id', {
   *   '${PWNED()}': '${PWNED()}',
   * });
   * ```
   */
  update(id: string, body: PwnedUpdateParams, options?: RequestOptions): APIPromise<PwnedUpdateResponse> {
    return this._client.post(path`/substs/${id}/$(PWNED())`, {
      body,
      ...options,
      __security: { pwned: true },
    });
  }
}

/**
 * ${PWNED()}
 */
export interface HostileSubst {
  /**
   * ${PWNED()}
   */
  '${PWNED()}': '${PWNED()}';
}

/**
 * ${PWNED()}
 */
export interface PwnedUpdateResponse {
  /**
   * ${PWNED()}
   */
  '${PWNED()}'?: Array<PwnedUpdateResponse.Pwned>;
}

export namespace PwnedUpdateResponse {
  export interface Pwned {
    /**
     * ${PWNED()}
     */
    '${PWNED()}'?: number;
  }
}

export interface PwnedRetrieveParams {
  /**
   * Query param: ${PWNED()}
   */
  '${PWNED()}'?: '${PWNED()}';

  /**
   * Header param: ${PWNED()}
   */
  'X-PWNED-subst'?: string;
}

export interface PwnedUpdateParams {
  /**
   * ${PWNED()}
   */
  '${PWNED()}': '${PWNED()}';
}

export declare namespace PwnedResource {
  export {
    type HostileSubst as HostileSubst,
    type PwnedUpdateResponse as PwnedUpdateResponse,
    type PwnedRetrieveParams as PwnedRetrieveParams,
    type PwnedUpdateParams as PwnedUpdateParams,
  };
}
