import { type APIPromise, APIResource, type RequestOptions } from '../core/codegen.js';

export class Things extends APIResource {
  static _key = ['things'] as const;

  /**
   * @example
   * ```ts
   * const thing = await client.things.retrieve();
   * ```
   */
  retrieve(options?: RequestOptions): APIPromise<ThingRetrieveResponse> {
    return this._client.get('/things', options);
  }
}

export interface Base {
  kind: string;

  age?: number;

  meta?: Base.Meta;

  size?: 's' | 'm';
}

export namespace Base {
  export interface Meta {
    a?: string;
  }
}

/**
 * Two objects in one property.
 */
export interface Both extends Base {
  meta?: Base.Meta & Both.Meta;
}

export namespace Both {
  export interface Meta {
    b?: string;
  }
}

/**
 * A map that gets a property of another type.
 */
export interface Mapped {
  a?: string;

  n?: number;

  [key: string]: string | number | undefined;
}

/**
 * A property made narrower.
 */
export interface Narrow extends Base {
  kind: 'narrow';

  size?: 'm';
}

/**
 * A property that no value fits.
 */
export interface Odd {
  kind: string;

  age?: string;

  meta?: Base.Meta;

  size?: 's' | 'm';
}

export interface Other {
  age: number;

  size?: string;
}

/**
 * Made of itself.
 */
export type Self = string | boolean;

/**
 * Two bases with two properties in common.
 */
export interface Two extends Base, Other {
  age: number;

  size?: 's' | 'm';
}

/**
 * A property that would be wider.
 */
export interface Wide extends Base {}

export interface ThingRetrieveResponse {
  /**
   * Two objects in one property.
   */
  both?: Both;

  choice?: 'a' | 'b';

  /**
   * A map that gets a property of another type.
   */
  map?: Mapped;

  /**
   * A property made narrower.
   */
  narrow?: Narrow;

  none?: number;

  /**
   * A property that no value fits.
   */
  odd?: Odd;

  /**
   * Made of itself.
   */
  self?: Self;

  /**
   * Two bases with two properties in common.
   */
  two?: Two;

  values?: 'derived';

  /**
   * A property that would be wider.
   */
  wide?: Wide;
}

export declare namespace Things {
  export {
    type Base as Base,
    type Both as Both,
    type Mapped as Mapped,
    type Narrow as Narrow,
    type Odd as Odd,
    type Other as Other,
    type Self as Self,
    type Two as Two,
    type Wide as Wide,
    type ThingRetrieveResponse as ThingRetrieveResponse,
  };
}
