import { type APIPromise, APIResource, buildHeaders, type RequestOptions } from '../core/codegen.js';

export class TextsResource extends APIResource {
  static _key = ['texts'] as const;

  /**
   * A text as JSON of a media type that the client does not write by itself.
   *
   * @example
   * ```ts
   * await client.texts.create({ body: 'body' });
   * ```
   */
  create(params: TextCreateParams, options?: RequestOptions): APIPromise<void> {
    const { flag, body } = params;
    return this._client.post('/texts', {
      query: { flag: JSON.stringify(flag) },
      body: JSON.stringify(body),
      ...options,
      headers: buildHeaders([
        { Accept: '*/*', 'Content-Type': 'application/vnd.text+json' },
        options?.headers,
      ]),
    });
  }

  /**
   * What may be a text.
   *
   * @example
   * ```ts
   * await client.texts.update();
   * ```
   */
  update(params: TextUpdateParams | null | undefined = {}, options?: RequestOptions): APIPromise<void> {
    const { body } = params ?? {};
    return this._client.patch('/texts', {
      body: JSON.stringify(body),
      ...options,
      headers: buildHeaders([
        { Accept: '*/*', 'Content-Type': 'application/json; charset=utf-8' },
        options?.headers,
      ]),
    });
  }

  /**
   * What is no text is written by the client.
   *
   * @example
   * ```ts
   * await client.texts.replace({});
   * ```
   */
  replace(body: TextReplaceParams, options?: RequestOptions): APIPromise<void> {
    return this._client.put('/texts', {
      body,
      ...options,
      headers: buildHeaders([
        { Accept: '*/*', 'Content-Type': 'application/vnd.text+json' },
        options?.headers,
      ]),
    });
  }
}

export type Name = 'a' | 'b';

export interface TextCreateParams {
  /**
   * Body param
   */
  body: string;

  /**
   * Query param
   */
  flag?: string;
}

export interface TextUpdateParams {
  body?: number | Name;
}

export interface TextReplaceParams {
  a?: string;
}

export declare namespace TextsResource {
  export {
    type Name as Name,
    type TextCreateParams as TextCreateParams,
    type TextUpdateParams as TextUpdateParams,
    type TextReplaceParams as TextReplaceParams,
  };
}
