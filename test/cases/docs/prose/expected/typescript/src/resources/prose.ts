import { type APIPromise, APIResource, type RequestOptions } from '../core/codegen.js';

export class Prose extends APIResource {
  static _key = ['prose'] as const;

  /**
   * A paragraph that is much longer than a line of source may be, so that it has to
   * be wrapped somewhere between two of its words, and then goes on for a while.
   *
   * - a list
   * - of `code` and
   *   [links](https://example.com/a/very/long/path/that/cannot/be/broken/anywhere/without/being/wrong)
   *
   * A [guide](https://docs.example.com/guides/prose#top),
   * [another host](//cdn.example.com/a) and a [neighbour](../other) of the document.
   *
   * ```json
   * { "kept":   "as it is" }
   * ```
   *
   * \@deprecated is only a word here, and {@link nothing} too.
   *
   * @deprecated
   */
  retrieve(
    query: ProseRetrieveParams | null | undefined = {},
    options?: RequestOptions,
  ): APIPromise<ProseRetrieveResponse> {
    return this._client.get('/prose', { query, ...options });
  }
}

export interface ProseRetrieveResponse {
  more?: string;

  /**
   * Use `text`.
   *
   * @deprecated
   */
  old?: string;

  text?: string;
}

export interface ProseRetrieveParams {
  /**
   * With a tab, a Windows line end and trailing space
   */
  q?: string;
}

export declare namespace Prose {
  export {
    type ProseRetrieveResponse as ProseRetrieveResponse,
    type ProseRetrieveParams as ProseRetrieveParams,
  };
}
