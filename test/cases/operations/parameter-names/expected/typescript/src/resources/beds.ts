import { type APIPromise, APIResource, buildHeaders, type RequestOptions } from '../core/codegen.js';

export class Beds extends APIResource {
  static _key = ['beds'] as const;

  /**
   * @example
   * ```ts
   * await client.beds.create();
   * ```
   */
  create(params: BedCreateParams | null | undefined = {}, options?: RequestOptions): APIPromise<void> {
    const { betas, mode, when, ...body } = params ?? {};
    return this._client.post('/beds', {
      query: { 'as-of': when },
      body,
      ...options,
      headers: buildHeaders([
        { Accept: '*/*', 'garden-beta': betas?.join(), 'garden-mode': mode },
        options?.headers,
      ]),
    });
  }
}

export interface BedCreateParams {
  /**
   * Query param
   */
  when?: string;

  /**
   * Header param
   */
  betas?: Array<'deep=v1'>;

  /**
   * Header param
   */
  mode?: string;

  /**
   * Body param
   */
  rows?: number;
}

export declare namespace Beds {
  export { type BedCreateParams as BedCreateParams };
}
