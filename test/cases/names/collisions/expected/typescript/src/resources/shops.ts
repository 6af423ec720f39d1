import { type APIPromise, APIResource, type RequestOptions } from '../core/codegen.js';
import type * as ShopsAPI from './shops.js';

export class Shops extends APIResource {
  static _key = ['shops'] as const;

  /**
   * @example
   * ```ts
   * const shop = await client.shops.retrieve();
   * ```
   */
  retrieve(options?: RequestOptions): APIPromise<ShopRetrieveResponse> {
    return this._client.get('/shops', options);
  }
}

export interface Item {
  x?: string;
}

export type PetCreateParams = string;

export interface PetCreateResponse {
  params?: PetCreateParams;

  pet_create_params?: PetCreateResponse.PetCreateParams;
}

export namespace PetCreateResponse {
  export interface PetCreateParams {
    params?: ShopsAPI.PetCreateParams;
  }
}

export interface ShopRetrieveResponse {
  item?: ShopRetrieveResponse.Item;

  response?: PetCreateResponse;
}

export namespace ShopRetrieveResponse {
  export interface Item {
    Item?: Item.Item;

    item?: Item.Item2;
  }

  export namespace Item {
    export interface Item {
      again?: string;
    }

    export interface Item2 {
      shops?: ShopsAPI.Item;
    }
  }
}

export declare namespace Shops {
  export {
    type Item as Item,
    type PetCreateParams as PetCreateParams,
    type PetCreateResponse as PetCreateResponse,
    type ShopRetrieveResponse as ShopRetrieveResponse,
  };
}
