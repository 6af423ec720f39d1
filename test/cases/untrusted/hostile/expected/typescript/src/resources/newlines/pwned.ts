import { type APIPromise, APIResource, buildHeaders, path, type RequestOptions } from '../../core/codegen.js';

export class PwnedResource extends APIResource {
  static _key = ['newlines', 'pwned'] as const;

  /**
   * first PWNED();
   *
   * @example
   * ```ts
   * const hostileNewline =
   *   await client.newlines.pwned.retrieve('first\nPWNED();\n');
   * ```
   */
  retrieve(
    id: string,
    params: PwnedRetrieveParams | null | undefined = {},
    options?: RequestOptions,
  ): APIPromise<HostileNewline> {
    const { 'X-PWNED-newline': xPwnedNewlineParam, ...query } = params ?? {};
    return this._client.get(path`/newlines/${id}/PWNED`, {
      query,
      ...options,
      headers: buildHeaders([{ 'X-PWNED-newline': xPwnedNewlineParam }, options?.headers]),
      __security: { pwned: true },
    });
  }

  /**
   * first PWNED();
   *
   * @example
   * ```ts
   * const pwned = await client.newlines.pwned.update('id', {
   *   'first\nPWNED();\n': 'first\nPWNED();\n',
   * });
   * ```
   */
  update(id: string, body: PwnedUpdateParams, options?: RequestOptions): APIPromise<PwnedUpdateResponse> {
    return this._client.post(path`/newlines/${id}/PWNED`, { body, ...options, __security: { pwned: true } });
  }
}

/**
 * first PWNED();
 */
export interface HostileNewline {
  /**
   * first PWNED();
   */
  'first\nPWNED();\n': 'first\nPWNED();\n';
}

/**
 * first PWNED();
 */
export interface PwnedUpdateResponse {
  /**
   * first PWNED();
   */
  'first\nPWNED();\n'?: Array<PwnedUpdateResponse.FirstPwned>;
}

export namespace PwnedUpdateResponse {
  export interface FirstPwned {
    /**
     * first PWNED();
     */
    'first\nPWNED();\n'?: number;
  }
}

export interface PwnedRetrieveParams {
  /**
   * Header param: first PWNED();
   */
  'X-PWNED-newline'?: string;

  /**
   * Query param: first PWNED();
   */
  'first\nPWNED();\n'?: 'first\nPWNED();\n';
}

export interface PwnedUpdateParams {
  /**
   * first PWNED();
   */
  'first\nPWNED();\n': 'first\nPWNED();\n';
}

export declare namespace PwnedResource {
  export {
    type HostileNewline as HostileNewline,
    type PwnedUpdateResponse as PwnedUpdateResponse,
    type PwnedRetrieveParams as PwnedRetrieveParams,
    type PwnedUpdateParams as PwnedUpdateParams,
  };
}
