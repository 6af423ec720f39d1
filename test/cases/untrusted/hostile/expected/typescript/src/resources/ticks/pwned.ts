import { type APIPromise, APIResource, buildHeaders, path, type RequestOptions } from '../../core/codegen.js';

export class PwnedResource extends APIResource {
  static _key = ['ticks', 'pwned'] as const;

  /**
   * `; PWNED(); `
   *
   * @example
   * ```ts
   * const hostileTick = await client.ticks.pwned.retrieve('`; PWNED(); `');
   * ```
   */
  retrieve(
    id: string,
    params: PwnedRetrieveParams | null | undefined = {},
    options?: RequestOptions,
  ): APIPromise<HostileTick> {
    const { 'X-PWNED-tick': xPwnedTickParam, ...query } = params ?? {};
    return this._client.get(path`/ticks/${id}/\`; PWNED(); \``, {
      query,
      ...options,
      headers: buildHeaders([{ 'X-PWNED-tick': xPwnedTickParam }, options?.headers]),
      __security: { pwned: true },
    });
  }

  /**
   * `; PWNED(); `
   *
   * @example
   * ```ts
   * const pwned = await client.ticks.pwned.update('id', {
   *   '`; PWNED(); `': '`; PWNED(); `',
   * });
   * ```
   */
  update(id: string, body: PwnedUpdateParams, options?: RequestOptions): APIPromise<PwnedUpdateResponse> {
    return this._client.post(path`/ticks/${id}/\`; PWNED(); \``, {
      body,
      ...options,
      __security: { pwned: true },
    });
  }
}

/**
 * `; PWNED(); `
 */
export interface HostileTick {
  /**
   * `; PWNED(); `
   */
  '`; PWNED(); `': '`; PWNED(); `';
}

/**
 * `; PWNED(); `
 */
export interface PwnedUpdateResponse {
  /**
   * `; PWNED(); `
   */
  '`; PWNED(); `'?: Array<PwnedUpdateResponse.Pwned>;
}

export namespace PwnedUpdateResponse {
  export interface Pwned {
    /**
     * `; PWNED(); `
     */
    '`; PWNED(); `'?: number;
  }
}

export interface PwnedRetrieveParams {
  /**
   * Header param: `; PWNED(); `
   */
  'X-PWNED-tick'?: string;

  /**
   * Query param: `; PWNED(); `
   */
  '`; PWNED(); `'?: '`; PWNED(); `';
}

export interface PwnedUpdateParams {
  /**
   * `; PWNED(); `
   */
  '`; PWNED(); `': '`; PWNED(); `';
}

export declare namespace PwnedResource {
  export {
    type HostileTick as HostileTick,
    type PwnedUpdateResponse as PwnedUpdateResponse,
    type PwnedRetrieveParams as PwnedRetrieveParams,
    type PwnedUpdateParams as PwnedUpdateParams,
  };
}
