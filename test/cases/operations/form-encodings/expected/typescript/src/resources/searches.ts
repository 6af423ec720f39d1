import { type APIPromise, APIResource, buildHeaders, joined, type RequestOptions } from '../core/codegen.js';

export class Searches extends APIResource {
  static _key = ['searches'] as const;

  /**
   * Lists in one field each.
   *
   * @example
   * ```ts
   * await client.searches.create();
   * ```
   */
  create(body: SearchCreateParams | null | undefined = {}, options?: RequestOptions): APIPromise<void> {
    return this._client.post('/searches', {
      body: {
        ...body,
        fields: joined(body?.fields, '|'),
        'not-words': joined(body?.['not-words'], ' '),
        words: joined(body?.words),
      },
      ...options,
      headers: buildHeaders([
        { Accept: '*/*', 'Content-Type': 'application/x-www-form-urlencoded' },
        options?.headers,
      ]),
    });
  }
}

export interface SearchCreateParams {
  fields?: Array<string>;

  near?: SearchCreateParams.Near;

  'not-words'?: Array<string>;

  tags?: Array<string>;

  words?: Array<string>;
}

export namespace SearchCreateParams {
  export interface Near {
    lat?: number;
  }
}

export declare namespace Searches {
  export { type SearchCreateParams as SearchCreateParams };
}
