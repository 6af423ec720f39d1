import { type APIPromise, APIResource, path, type RequestOptions } from '../core/codegen.js';

export class Größen extends APIResource {
  static _key = ['größen'] as const;

  /**
   * @example
   * ```ts
   * const größen = await client.größen.retrieve('größe');
   * ```
   */
  retrieve(
    größe: string,
    query: GrößenRetrieveParams | null | undefined = {},
    options?: RequestOptions,
  ): APIPromise<GrößenRetrieveResponse> {
    return this._client.get(path`/größen/${größe}`, { query, ...options });
  }
}

export interface GrößenRetrieveResponse {
  länge: number;

  'maß-einheit'?: 'größer' | 'kürzer';
}

export interface GrößenRetrieveParams {
  länge?: number;
}

export declare namespace Größen {
  export {
    type GrößenRetrieveResponse as GrößenRetrieveResponse,
    type GrößenRetrieveParams as GrößenRetrieveParams,
  };
}
