import { type APIPromise, APIResource, type RequestOptions } from '../core/codegen.js';

export class Constructor extends APIResource {
  static _key = ['constructor_'] as const;

  /**
   * @example
   * ```ts
   * const constructorFooBar = await client.constructor_.retrieve();
   * ```
   */
  retrieve(options?: RequestOptions): APIPromise<ConstructorFooBar> {
    return this._client.get('/constructor', options);
  }
}

export interface ConstructorFooBar {
  two?: string;
}

export declare namespace Constructor {
  export { type ConstructorFooBar as ConstructorFooBar };
}
