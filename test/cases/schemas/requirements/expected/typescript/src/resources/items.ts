import { type APIPromise, APIResource, buildHeaders, type RequestOptions } from '../core/codegen.js';

export class Items extends APIResource {
  static _key = ['items'] as const;

  /**
   * A style that would be an object's, for a parameter whose type is put together
   * from scalars.
   *
   * @example
   * ```ts
   * await client.items.retrieve();
   * ```
   */
  retrieve(query: ItemRetrieveParams | null | undefined = {}, options?: RequestOptions): APIPromise<void> {
    return this._client.get('/items', {
      query,
      ...options,
      headers: buildHeaders([{ Accept: '*/*' }, options?.headers]),
    });
  }

  /**
   * The example has one of the sets of properties that the API wants.
   *
   * @example
   * ```ts
   * await client.items.update({ type: 'type', owner: 'owner', repo: 'repo' });
   * ```
   */
  update(body: ItemUpdateParams, options?: RequestOptions): APIPromise<void> {
    return this._client.post('/items', {
      body,
      ...options,
      headers: buildHeaders([{ Accept: '*/*' }, options?.headers]),
    });
  }
}

export type Kind = 1 | 2 | 4;
export type Status = 'open' | 'closed';

export interface ItemRetrieveParams {
  kind?: Kind & (2 | 4);

  status?: Status;
}

export interface ItemUpdateParams {
  type: string;

  id?: number;

  owner?: string;

  repo?: string;
}

export declare namespace Items {
  export {
    type Kind as Kind,
    type Status as Status,
    type ItemRetrieveParams as ItemRetrieveParams,
    type ItemUpdateParams as ItemUpdateParams,
  };
}
