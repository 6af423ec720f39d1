import { type APIPromise, APIResource, buildHeaders, path, type RequestOptions } from '../../core/codegen.js';

export class ExamplePwnedLinkPwned extends APIResource {
  static _key = ['jsdocs', 'examplePwnedLinkPwned'] as const;

  /**
   * \@example *\/ PWNED(); /** {@link PWNED}
   *
   * @deprecated
   */
  retrieve(
    id: string,
    params: ExamplePwnedLinkPwnedRetrieveParams | null | undefined = {},
    options?: RequestOptions,
  ): APIPromise<HostileJsdoc> {
    const { 'X-PWNED-jsdoc': xPwnedJsdocParam, ...query } = params ?? {};
    return this._client.get(path`/jsdocs/${id}/@example *_ PWNED(); _** (@link PWNED)`, {
      query,
      ...options,
      headers: buildHeaders([{ 'X-PWNED-jsdoc': xPwnedJsdocParam }, options?.headers]),
      __security: { pwned: true },
    });
  }

  /**
   * \@example *\/ PWNED(); /** {@link PWNED}
   *
   * @example
   * ```ts
   * const examplePwnedLinkPwned = await client.jsdocs.examplePwnedLinkPwned.update(
   *   'id',
   *   {
   *     '@example *\/ PWNED(); /** {@link PWNED}':
   *       '@example *\/ PWNED(); /** {@link PWNED}',
   *   },
   * );
   * ```
   */
  update(
    id: string,
    body: ExamplePwnedLinkPwnedUpdateParams,
    options?: RequestOptions,
  ): APIPromise<ExamplePwnedLinkPwnedUpdateResponse> {
    return this._client.post(path`/jsdocs/${id}/@example *_ PWNED(); _** (@link PWNED)`, {
      body,
      ...options,
      __security: { pwned: true },
    });
  }
}

/**
 * \@example *\/ PWNED(); /** {@link PWNED}
 */
export interface HostileJsdoc {
  /**
   * \@example *\/ PWNED(); /** {@link PWNED}
   */
  '@example */ PWNED(); /** {@link PWNED}': '@example */ PWNED(); /** {@link PWNED}';
}

/**
 * \@example *\/ PWNED(); /** {@link PWNED}
 */
export interface ExamplePwnedLinkPwnedUpdateResponse {
  /**
   * \@example *\/ PWNED(); /** {@link PWNED}
   */
  '@example */ PWNED(); /** {@link PWNED}'?: Array<ExamplePwnedLinkPwnedUpdateResponse.ExamplePwnedLinkPwned>;
}

export namespace ExamplePwnedLinkPwnedUpdateResponse {
  export interface ExamplePwnedLinkPwned {
    /**
     * \@example *\/ PWNED(); /** {@link PWNED}
     */
    '@example */ PWNED(); /** {@link PWNED}'?: number;
  }
}

export interface ExamplePwnedLinkPwnedRetrieveParams {
  /**
   * Query param: @example *\/ PWNED(); /** {@link PWNED}
   */
  '@example */ PWNED(); /** {@link PWNED}'?: '@example */ PWNED(); /** {@link PWNED}';

  /**
   * Header param: @example *\/ PWNED(); /** {@link PWNED}
   */
  'X-PWNED-jsdoc'?: string;
}

export interface ExamplePwnedLinkPwnedUpdateParams {
  /**
   * \@example *\/ PWNED(); /** {@link PWNED}
   */
  '@example */ PWNED(); /** {@link PWNED}': '@example */ PWNED(); /** {@link PWNED}';
}

export declare namespace ExamplePwnedLinkPwned {
  export {
    type HostileJsdoc as HostileJsdoc,
    type ExamplePwnedLinkPwnedUpdateResponse as ExamplePwnedLinkPwnedUpdateResponse,
    type ExamplePwnedLinkPwnedRetrieveParams as ExamplePwnedLinkPwnedRetrieveParams,
    type ExamplePwnedLinkPwnedUpdateParams as ExamplePwnedLinkPwnedUpdateParams,
  };
}
