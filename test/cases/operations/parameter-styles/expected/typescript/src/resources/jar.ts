import {
  type APIPromise,
  APIResource,
  buildHeaders,
  cookies,
  eachMember,
  joined,
  type RequestOptions,
  reserved,
  verbatim,
} from '../core/codegen.js';

export class Jar extends APIResource {
  static _key = ['jar'] as const;

  /**
   * @example
   * ```ts
   * await client.jar.retrieve();
   * ```
   */
  retrieve(params: JarRetrieveParams | null | undefined = {}, options?: RequestOptions): APIPromise<void> {
    const { filter, form, plain, list, members } = params ?? {};
    return this._client.get('/jar', {
      query: { ...eachMember(filter, reserved) },
      ...options,
      headers: buildHeaders([
        {
          Accept: '*/*',
          Cookie: cookies({
            form,
            plain: verbatim(plain),
            list: verbatim(joined(list)),
            ...eachMember(members, verbatim),
          }),
        },
        options?.headers,
      ]),
    });
  }
}

export interface JarRetrieveParams {
  /**
   * Query param
   */
  filter?: JarRetrieveParams.Filter;

  /**
   * Cookie param
   */
  form?: string;

  /**
   * Cookie param
   */
  list?: Array<string>;

  /**
   * Cookie param
   */
  members?: { [key: string]: string };

  /**
   * Cookie param
   */
  plain?: string;
}

export namespace JarRetrieveParams {
  export interface Filter {
    depth?: number;

    path?: string;
  }
}

export declare namespace Jar {
  export { type JarRetrieveParams as JarRetrieveParams };
}
