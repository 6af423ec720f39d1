import { type APIPromise, APIResource, path, type RequestOptions } from '../core/codegen.js';

export class _3DModels extends APIResource {
  static _key = ['_3DModels'] as const;

  /**
   * @example
   * ```ts
   * const _3DModel = await client._3DModels.retrieve('model.id');
   * ```
   */
  retrieve(
    modelID: string,
    query: _3DModelRetrieveParams | null | undefined = {},
    options?: RequestOptions,
  ): APIPromise<_3DModel> {
    return this._client.get(path`/3d-models/${modelID}`, { query, ...options });
  }
}

export interface _3DModel {
  '3d'?: string;

  'a b'?: string;

  'a-b'?: string;
}

export interface _3DModelRetrieveParams {
  $top?: number;

  'filter[name]'?: string;
}

export declare namespace _3DModels {
  export { type _3DModel as _3DModel, type _3DModelRetrieveParams as _3DModelRetrieveParams };
}
