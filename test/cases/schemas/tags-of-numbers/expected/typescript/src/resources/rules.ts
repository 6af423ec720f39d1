import { type APIPromise, APIResource, buildHeaders, type RequestOptions } from '../core/codegen.js';

export class Rules extends APIResource {
  static _key = ['rules'] as const;

  /**
   * @example
   * ```ts
   * await client.rules.create({ trigger: { words: ['string'], kind: 4 } });
   * ```
   */
  create(body: RuleCreateParams, options?: RequestOptions): APIPromise<void> {
    return this._client.post('/rules', {
      body,
      ...options,
      headers: buildHeaders([{ Accept: '*/*' }, options?.headers]),
    });
  }
}

export interface Mentions {
  limit: number;

  kind?: 5;
}

export interface Words {
  words: Array<string>;

  kind?: 4;
}

export interface RuleCreateParams {
  trigger: Words | Mentions;
}

export declare namespace Rules {
  export { type Mentions as Mentions, type Words as Words, type RuleCreateParams as RuleCreateParams };
}
