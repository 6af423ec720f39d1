import { type APIPromise, APIResource, type RequestOptions } from '../core/codegen.js';

export class Carts extends APIResource {
  static _key = ['carts'] as const;

  /**
   * @example
   * ```ts
   * const sizesModel = await client.carts.list();
   * ```
   */
  list(options?: RequestOptions): APIPromise<SizesModel> {
    return this._client.get('/carts', options);
  }
}

export type Sizes = SizesModel;

export interface SizesModel {
  width?: number;
}

export declare namespace Carts {
  export { type Sizes as Sizes, type SizesModel as SizesModel };
}
