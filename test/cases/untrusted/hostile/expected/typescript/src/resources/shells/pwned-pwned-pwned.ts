import { type APIPromise, APIResource, buildHeaders, path, type RequestOptions } from '../../core/codegen.js';

export class PwnedPwnedPwned extends APIResource {
  static _key = ['shells', 'pwnedPwnedPwned'] as const;

  /**
   * $(PWNED) `PWNED` ; PWNED
   *
   * @example
   * ```ts
   * const hostileShell = await client.shells.pwnedPwnedPwned.retrieve(
   *   '$(PWNED) `PWNED` ; PWNED',
   * );
   * ```
   */
  retrieve(
    id: string,
    params: PwnedPwnedPwnedRetrieveParams | null | undefined = {},
    options?: RequestOptions,
  ): APIPromise<HostileShell> {
    const { 'X-PWNED-shell': xPwnedShellParam, ...query } = params ?? {};
    return this._client.get(path`/shells/${id}/$(PWNED) \`PWNED\` ; PWNED`, {
      query,
      ...options,
      headers: buildHeaders([{ 'X-PWNED-shell': xPwnedShellParam }, options?.headers]),
      __security: { pwned: true },
    });
  }

  /**
   * $(PWNED) `PWNED` ; PWNED
   *
   * @example
   * ```ts
   * const pwnedPwnedPwned = await client.shells.pwnedPwnedPwned.update('id', {
   *   '$(PWNED) `PWNED` ; PWNED': '$(PWNED) `PWNED` ; PWNED',
   * });
   * ```
   */
  update(
    id: string,
    body: PwnedPwnedPwnedUpdateParams,
    options?: RequestOptions,
  ): APIPromise<PwnedPwnedPwnedUpdateResponse> {
    return this._client.post(path`/shells/${id}/$(PWNED) \`PWNED\` ; PWNED`, {
      body,
      ...options,
      __security: { pwned: true },
    });
  }
}

/**
 * $(PWNED) `PWNED` ; PWNED
 */
export interface HostileShell {
  /**
   * $(PWNED) `PWNED` ; PWNED
   */
  '$(PWNED) `PWNED` ; PWNED': '$(PWNED) `PWNED` ; PWNED';
}

/**
 * $(PWNED) `PWNED` ; PWNED
 */
export interface PwnedPwnedPwnedUpdateResponse {
  /**
   * $(PWNED) `PWNED` ; PWNED
   */
  '$(PWNED) `PWNED` ; PWNED'?: Array<PwnedPwnedPwnedUpdateResponse.PwnedPwnedPwned>;
}

export namespace PwnedPwnedPwnedUpdateResponse {
  export interface PwnedPwnedPwned {
    /**
     * $(PWNED) `PWNED` ; PWNED
     */
    '$(PWNED) `PWNED` ; PWNED'?: number;
  }
}

export interface PwnedPwnedPwnedRetrieveParams {
  /**
   * Query param: $(PWNED) `PWNED` ; PWNED
   */
  '$(PWNED) `PWNED` ; PWNED'?: '$(PWNED) `PWNED` ; PWNED';

  /**
   * Header param: $(PWNED) `PWNED` ; PWNED
   */
  'X-PWNED-shell'?: string;
}

export interface PwnedPwnedPwnedUpdateParams {
  /**
   * $(PWNED) `PWNED` ; PWNED
   */
  '$(PWNED) `PWNED` ; PWNED': '$(PWNED) `PWNED` ; PWNED';
}

export declare namespace PwnedPwnedPwned {
  export {
    type HostileShell as HostileShell,
    type PwnedPwnedPwnedUpdateResponse as PwnedPwnedPwnedUpdateResponse,
    type PwnedPwnedPwnedRetrieveParams as PwnedPwnedPwnedRetrieveParams,
    type PwnedPwnedPwnedUpdateParams as PwnedPwnedPwnedUpdateParams,
  };
}
