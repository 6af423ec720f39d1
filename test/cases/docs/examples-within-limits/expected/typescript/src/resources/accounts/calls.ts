import { type APIPromise, APIResource, buildHeaders, path, type RequestOptions } from '../../core/codegen.js';

export class Calls extends APIResource {
  static _key = ['accounts', 'calls'] as const;

  /**
   * @example
   * ```ts
   * await client.accounts.calls.create('AC1234567890abcdef1234567890abcdef', {
   *   backtracking: 'a',
   *   choice: { one: 'one' },
   *   country: 'AB',
   *   ends: '.jsonl',
   *   even: 12,
   *   extras: { 'x-': 0, 'x-_2': 0 },
   *   hour: 8,
   *   label: 'lab',
   *   points: [{ x: 1 }, { x: 1 }],
   *   ratio: 0.5,
   *   region: 're',
   *   secret: 'secret1234567890',
   *   tags: ['string', 'string_2', 'string_3'],
   * });
   * ```
   */
  create(account: string, params: CallCreateParams, options?: RequestOptions): APIPromise<void> {
    const { region, ...body } = params;
    return this._client.post(path`/accounts/${account}/calls`, {
      query: { region },
      body,
      ...options,
      headers: buildHeaders([{ Accept: '*/*' }, options?.headers]),
    });
  }
}

export interface CallCreateParams {
  /**
   * Body param
   */
  backtracking: string;

  /**
   * Body param
   */
  choice: CallCreateParams.Choice;

  /**
   * Body param
   */
  country: string;

  /**
   * Body param
   */
  ends: string;

  /**
   * Body param
   */
  even: number;

  /**
   * Body param
   */
  extras: { [key: string]: number };

  /**
   * Body param
   */
  hour: number;

  /**
   * Body param
   */
  label: string;

  /**
   * Body param
   */
  points: Array<CallCreateParams.Point>;

  /**
   * Body param
   */
  ratio: number;

  /**
   * Query param
   */
  region: string;

  /**
   * Body param
   */
  secret: string;

  /**
   * Body param
   */
  tags: Array<string>;
}

export namespace CallCreateParams {
  export interface Choice {
    one?: string;

    other?: string;
  }

  export interface Point {
    x: number;
  }
}

export declare namespace Calls {
  export { type CallCreateParams as CallCreateParams };
}
