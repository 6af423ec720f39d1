import { type APIPromise, APIResource, buildHeaders, joined, type RequestOptions } from '../core/codegen.js';

export class Each extends APIResource {
  static _key = ['each'] as const;

  /**
   * @example
   * ```ts
   * await client.each.retrieve();
   * ```
   */
  retrieve(query: EachRetrieveParams | null | undefined = {}, options?: RequestOptions): APIPromise<void> {
    const { fields, ...rest } = query ?? {};
    return this._client.get('/each', {
      query: { fields: joined(fields), ...rest },
      ...options,
      headers: buildHeaders([{ Accept: '*/*' }, options?.headers]),
    });
  }
}

export interface EachRetrieveParams {
  fields?: Array<string>;

  ids?: Array<string>;
}

export declare namespace Each {
  export { type EachRetrieveParams as EachRetrieveParams };
}
