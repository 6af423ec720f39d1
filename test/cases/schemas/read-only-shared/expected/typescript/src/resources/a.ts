import { type APIPromise, APIResource, type RequestOptions } from '../core/codegen.js';

export class A extends APIResource {
  static _key = ['a'] as const;

  /**
   * @example
   * ```ts
   * const a = await client.a.create({ name: 'name' });
   * ```
   */
  create(body: ACreateParams, options?: RequestOptions): APIPromise<ACreateResponse> {
    return this._client.post('/a', { body, ...options });
  }
}

export interface Inner {
  made: string;

  n: number;

  children?: Array<Inner>;

  place?: Inner.Place;
}

export namespace Inner {
  export interface Place {
    seen: string;

    city?: string;
  }
}

export interface InnerParam {
  n: number;

  children?: Array<InnerParam>;

  made?: string;

  place?: InnerParam.Place;
}

export namespace InnerParam {
  export interface Place {
    city?: string;

    seen?: string;
  }
}

export interface Maybe {
  id?: string;
}

export interface Shared {
  id: string;

  name: string;

  inner?: Inner;
}

export interface ACreateResponse {
  list?: Array<Maybe | null>;

  s?: Shared;

  x?: Maybe | null;
}

export interface ACreateParams {
  name: string;

  inner?: InnerParam;
}

export declare namespace A {
  export {
    type Inner as Inner,
    type InnerParam as InnerParam,
    type Maybe as Maybe,
    type Shared as Shared,
    type ACreateResponse as ACreateResponse,
    type ACreateParams as ACreateParams,
  };
}
