import { type APIPromise, APIResource, buildHeaders, path, type RequestOptions } from '../../core/codegen.js';

export class PwnedResource extends APIResource {
  static _key = ['terminals', 'pwned'] as const;

  /**
   * [31mPWNED();[0m
   *
   * @example
   * ```ts
   * const hostileTerminal = await client.terminals.pwned.retrieve(
   *   '\u001b[31mPWNED();\u001b[0m\u0007',
   * );
   * ```
   */
  retrieve(
    id: string,
    params: PwnedRetrieveParams | null | undefined = {},
    options?: RequestOptions,
  ): APIPromise<HostileTerminal> {
    const { 'X-PWNED-terminal': xPwnedTerminalParam, ...query } = params ?? {};
    return this._client.get(path`/terminals/${id}/PWNED`, {
      query,
      ...options,
      headers: buildHeaders([{ 'X-PWNED-terminal': xPwnedTerminalParam }, options?.headers]),
      __security: { pwned: true },
    });
  }

  /**
   * [31mPWNED();[0m
   *
   * @example
   * ```ts
   * const pwned = await client.terminals.pwned.update('id', {
   *   '\u001b[31mPWNED();\u001b[0m\u0007': '\u001b[31mPWNED();\u001b[0m\u0007',
   * });
   * ```
   */
  update(id: string, body: PwnedUpdateParams, options?: RequestOptions): APIPromise<PwnedUpdateResponse> {
    return this._client.post(path`/terminals/${id}/PWNED`, { body, ...options, __security: { pwned: true } });
  }
}

/**
 * [31mPWNED();[0m
 */
export interface HostileTerminal {
  /**
   * [31mPWNED();[0m
   */
  '\u001b[31mPWNED();\u001b[0m\u0007': '\u001b[31mPWNED();\u001b[0m\u0007';
}

/**
 * [31mPWNED();[0m
 */
export interface PwnedUpdateResponse {
  /**
   * [31mPWNED();[0m
   */
  '\u001b[31mPWNED();\u001b[0m\u0007'?: Array<PwnedUpdateResponse._31MPwned0M>;
}

export namespace PwnedUpdateResponse {
  export interface _31MPwned0M {
    /**
     * [31mPWNED();[0m
     */
    '\u001b[31mPWNED();\u001b[0m\u0007'?: number;
  }
}

export interface PwnedRetrieveParams {
  /**
   * Query param: [31mPWNED();[0m
   */
  '\u001b[31mPWNED();\u001b[0m\u0007'?: '\u001b[31mPWNED();\u001b[0m\u0007';

  /**
   * Header param: [31mPWNED();[0m
   */
  'X-PWNED-terminal'?: string;
}

export interface PwnedUpdateParams {
  /**
   * [31mPWNED();[0m
   */
  '\u001b[31mPWNED();\u001b[0m\u0007': '\u001b[31mPWNED();\u001b[0m\u0007';
}

export declare namespace PwnedResource {
  export {
    type HostileTerminal as HostileTerminal,
    type PwnedUpdateResponse as PwnedUpdateResponse,
    type PwnedRetrieveParams as PwnedRetrieveParams,
    type PwnedUpdateParams as PwnedUpdateParams,
  };
}
