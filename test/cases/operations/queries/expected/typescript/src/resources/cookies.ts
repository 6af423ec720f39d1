import {
  type APIPromise,
  APIResource,
  buildHeaders,
  cookies,
  joined,
  type RequestOptions,
} from '../core/codegen.js';

export class Cookies extends APIResource {
  static _key = ['cookies'] as const;

  /**
   * @example
   * ```ts
   * await client.cookies.retrieve();
   * ```
   */
  retrieve(params: CookieRetrieveParams | null | undefined = {}, options?: RequestOptions): APIPromise<void> {
    const { many, one, parts } = params ?? {};
    return this._client.get('/cookies', {
      ...options,
      headers: buildHeaders([
        { Accept: '*/*', Cookie: cookies({ many, one: joined(one), ...parts }) },
        options?.headers,
      ]),
    });
  }
}

export interface CookieRetrieveParams {
  many?: Array<string>;

  one?: Array<string>;

  parts?: CookieRetrieveParams.Parts;
}

export namespace CookieRetrieveParams {
  export interface Parts {
    a?: string;
  }
}

export declare namespace Cookies {
  export { type CookieRetrieveParams as CookieRetrieveParams };
}
