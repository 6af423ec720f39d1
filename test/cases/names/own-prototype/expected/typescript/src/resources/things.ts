import { type APIPromise, APIResource, joined, type RequestOptions } from '../core/codegen.js';

export class Things extends APIResource {
  static _key = ['things'] as const;

  /**
   * A name that an object literal takes for something else.
   *
   * @example
   * ```ts
   * const thing = await client.things.retrieve({
   *   another_filter_with_a_long_name: {
   *     ['__proto__']: '__proto__',
   *     the_other_one: 'the_other_one',
   *   },
   *   filter: { ['__proto__']: '__proto__', the_other_one: 'the_other_one' },
   * });
   * ```
   */
  retrieve(query: ThingRetrieveParams, options?: RequestOptions): APIPromise<ThingRetrieveResponse> {
    const { __proto__, ...rest } = query;
    return this._client.get('/things', {
      query: { ['__proto__']: joined(__proto__, '|'), ...rest },
      ...options,
    });
  }
}

export interface Filter {
  __proto__: string;

  the_other_one: string;
}

export type ThingRetrieveResponse = string;

export interface ThingRetrieveParams {
  another_filter_with_a_long_name: Filter;

  filter: Filter;

  __proto__?: Array<string>;
}

export declare namespace Things {
  export {
    type Filter as Filter,
    type ThingRetrieveResponse as ThingRetrieveResponse,
    type ThingRetrieveParams as ThingRetrieveParams,
  };
}
