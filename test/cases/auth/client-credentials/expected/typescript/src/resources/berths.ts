import { type APIPromise, APIResource, buildHeaders, type RequestOptions } from '../core/codegen.js';

export class Berths extends APIResource {
  static _key = ['berths'] as const;

  /**
   * @example
   * ```ts
   * await client.berths.create({ name: 'name' });
   * ```
   */
  create(body: BerthCreateParams, options?: RequestOptions): APIPromise<void> {
    return this._client.post('/berths', {
      body,
      ...options,
      headers: buildHeaders([{ Accept: '*/*' }, options?.headers]),
      __security: { machine: true },
    });
  }

  /**
   * @example
   * ```ts
   * const berth = await client.berths.list();
   * ```
   */
  list(options?: RequestOptions): APIPromise<BerthListResponse> {
    return this._client.get('/berths', { ...options, __security: { machine: true, person: true } });
  }
}

export type BerthListResponse = Array<string>;

export interface BerthCreateParams {
  name: string;
}

export declare namespace Berths {
  export { type BerthListResponse as BerthListResponse, type BerthCreateParams as BerthCreateParams };
}
