import { type APIPromise, APIResource, buildHeaders, type RequestOptions } from '../core/codegen.js';

export class ChoicesResource extends APIResource {
  static _key = ['choices'] as const;

  /**
   * A body that is not always an object stays one argument beside a header.
   *
   * @example
   * ```ts
   * await client.choices.create({ body: 'body' });
   * ```
   */
  create(params: ChoiceCreateParams, options?: RequestOptions): APIPromise<void> {
    const { 'X-Kind': xKindParam, body } = params;
    return this._client.post('/choices', {
      body: JSON.stringify(body),
      ...options,
      headers: buildHeaders([
        { Accept: '*/*', 'Content-Type': 'application/json', 'X-Kind': xKindParam },
        options?.headers,
      ]),
    });
  }
}

export type Name = string;

export interface Thing {
  size?: number;
}

export interface ChoiceCreateParams {
  /**
   * Body param
   */
  body: Name | Thing;

  /**
   * Header param
   */
  'X-Kind'?: string;
}

export declare namespace ChoicesResource {
  export { type Name as Name, type Thing as Thing, type ChoiceCreateParams as ChoiceCreateParams };
}
