import { type APIPromise, APIResource, type RequestOptions } from '../core/codegen.js';

export class Default extends APIResource {
  static _key = ['default'] as const;

  /**
   * @example
   * ```ts
   * const defaultFooBar = await client.default.create();
   * ```
   */
  create(options?: RequestOptions): APIPromise<DefaultFooBar> {
    return this._client.post('/default', options);
  }
}

export interface DefaultFooBar {
  three?: string;
}

export declare namespace Default {
  export { type DefaultFooBar as DefaultFooBar };
}
