import { type APIPromise, APIResource, path, type RequestOptions } from '../../core/codegen.js';

export class 注文 extends APIResource {
  static _key = ['ユーザー', '注文'] as const;

  /**
   * @example
   * ```ts
   * const 注文 = await client.ユーザー.注文.update('注文-番号', {
   *   ユーザー番号: 0,
   *   品名: '品名',
   *   言語: '言語',
   * });
   * ```
   */
  update(注文番号: string, params: 注文UpdateParams, options?: RequestOptions): APIPromise<注文UpdateResponse> {
    const { ユーザー番号, 言語, ...body } = params;
    return this._client.post(path`/ユーザー/${ユーザー番号}/注文/${注文番号}`, { query: { 言語 }, body, ...options });
  }
}

export interface 注文UpdateResponse {
  品名: string;

  '備 考'?: string;

  数量?: number;
}

export interface 注文UpdateParams {
  /**
   * Path param
   */
  ユーザー番号: number;

  /**
   * Body param
   */
  品名: string;

  /**
   * Query param
   */
  言語: string;

  /**
   * Body param
   */
  '備 考'?: string;

  /**
   * Body param
   */
  数量?: number;
}

export declare namespace 注文 {
  export { type 注文UpdateResponse as 注文UpdateResponse, type 注文UpdateParams as 注文UpdateParams };
}
