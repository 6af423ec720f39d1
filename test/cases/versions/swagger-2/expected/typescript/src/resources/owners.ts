import { type APIPromise, APIResource, buildHeaders, type RequestOptions } from '../core/codegen.js';

export class Owners extends APIResource {
  static _key = ['owners'] as const;

  /**
   * @example
   * ```ts
   * const owner = await client.owners.retrieve();
   * ```
   */
  retrieve(options?: RequestOptions): APIPromise<OwnerRetrieveResponse> {
    return this._client.get('/owners', { ...options, __security: { key: true } });
  }

  /**
   * @example
   * ```ts
   * await client.owners.update({});
   * ```
   */
  update(body: OwnerUpdateParams, options?: RequestOptions): APIPromise<void> {
    return this._client.post('/owners', {
      body,
      ...options,
      headers: buildHeaders([{ Accept: '*/*' }, options?.headers]),
      __security: { key: true },
    });
  }
}

export interface OwnerRetrieveResponse {
  pet?: OwnerRetrieveResponse.Pet;
}

export namespace OwnerRetrieveResponse {
  export interface Pet {
    chip?: string;
  }
}

export interface OwnerUpdateParams {
  address?: string;
}

export declare namespace Owners {
  export { type OwnerRetrieveResponse as OwnerRetrieveResponse, type OwnerUpdateParams as OwnerUpdateParams };
}
