import { type APIPromise, APIResource, buildHeaders, type RequestOptions } from '../core/codegen.js';

export class Form extends APIResource {
  static _key = ['form'] as const;

  /**
   * @example
   * ```ts
   * await client.form.retrieve({ filter: { q: 'q' } });
   * ```
   */
  retrieve(query: FormRetrieveParams, options?: RequestOptions): APIPromise<void> {
    const { filter } = query;
    return this._client.get('/form', {
      query: filter,
      ...options,
      headers: buildHeaders([{ Accept: '*/*' }, options?.headers]),
    });
  }
}

export interface FormRetrieveParams {
  filter: FormRetrieveParams.Filter;
}

export namespace FormRetrieveParams {
  export interface Filter {
    q: string;

    tags?: Array<string>;
  }
}

export declare namespace Form {
  export { type FormRetrieveParams as FormRetrieveParams };
}
