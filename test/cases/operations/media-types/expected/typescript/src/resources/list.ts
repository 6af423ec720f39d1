import { type APIPromise, APIResource, type RequestOptions } from '../core/codegen.js';

export class List extends APIResource {
  static _key = ['list'] as const;

  /**
   * @example
   * ```ts
   * const list = await client.list.create({ body: ['string'] });
   * ```
   */
  create(params: ListCreateParams, options?: RequestOptions): APIPromise<ListCreateResponse> {
    const { body } = params;
    return this._client.post('/list', { body, ...options });
  }
}

export type ListCreateResponse = Array<ListCreateResponse.ListCreateResponseItem>;

export namespace ListCreateResponse {
  export interface ListCreateResponseItem {
    ok?: boolean;
  }
}

export interface ListCreateParams {
  body: Array<string>;
}

export declare namespace List {
  export { type ListCreateResponse as ListCreateResponse, type ListCreateParams as ListCreateParams };
}
