import { type APIPromise, APIResource, buildHeaders, cookies, type RequestOptions } from '../core/codegen.js';

export class Things extends APIResource {
  static _key = ['things'] as const;

  /**
   * @example
   * ```ts
   * const thing = await client.things.retrieve();
   * ```
   */
  retrieve(
    params: ThingRetrieveParams | null | undefined = {},
    options?: RequestOptions,
  ): APIPromise<ThingRetrieveResponse> {
    const { theme } = params ?? {};
    return this._client.get('/things', {
      ...options,
      headers: buildHeaders([
        { Cookie: cookies({ theme }, this._client, { sid: 'apiKey' }) },
        options?.headers,
      ]),
      __security: { session: true },
    });
  }

  /**
   * @example
   * ```ts
   * await client.things.update({ theme: 'theme' });
   * ```
   */
  update(params: ThingUpdateParams, options?: RequestOptions): APIPromise<void> {
    const { theme } = params;
    return this._client.put('/things', {
      ...options,
      headers: buildHeaders([{ Accept: '*/*', Cookie: cookies({ theme }) }, options?.headers]),
      __security: {},
    });
  }
}

export type ThingRetrieveResponse = string;

export interface ThingRetrieveParams {
  theme?: string;
}

export interface ThingUpdateParams {
  theme: string;
}

export declare namespace Things {
  export {
    type ThingRetrieveResponse as ThingRetrieveResponse,
    type ThingRetrieveParams as ThingRetrieveParams,
    type ThingUpdateParams as ThingUpdateParams,
  };
}
