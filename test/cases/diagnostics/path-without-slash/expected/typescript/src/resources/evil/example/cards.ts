import { type APIPromise, APIResource, type RequestOptions } from '../../../core/codegen.js';

export class Cards extends APIResource {
  static _key = ['evil', 'example', 'cards'] as const;

  /**
   * @example
   * ```ts
   * const card = await client.evil.example.cards.retrieve();
   * ```
   */
  retrieve(options?: RequestOptions): APIPromise<CardRetrieveResponse> {
    return this._client.get('/@evil.example/cards', { ...options, __security: { token: true } });
  }
}

export interface CardRetrieveResponse {
  name?: string;
}

export declare namespace Cards {
  export { type CardRetrieveResponse as CardRetrieveResponse };
}
