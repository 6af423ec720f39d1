import { type APIPromise, APIResource, type RequestOptions } from '../core/codegen.js';

export class ExtensionsResource extends APIResource {
  static _key = ['extensions'] as const;

  /**
   * @example
   * ```ts
   * const extension = await client.extensions.retrieve();
   * ```
   */
  retrieve(options?: RequestOptions): APIPromise<ExtensionRetrieveResponse> {
    return this._client.get('/extensions', options);
  }
}

export interface ExtensionRetrieveResponse {
  anything?: unknown;

  choice?: ExtensionRetrieveResponse.RenamedChoice | ExtensionRetrieveResponse.TitledChoice;

  constant?: 'one';

  explained?: 'a' | 'b';

  kept?: string;

  old_null?: string | null;
}

export namespace ExtensionRetrieveResponse {
  export interface RenamedChoice {
    a?: string;

    b?: string;
  }

  export interface TitledChoice {
    c?: string;

    d?: string;
  }
}

export declare namespace ExtensionsResource {
  export { type ExtensionRetrieveResponse as ExtensionRetrieveResponse };
}
