import {
  type APIPromise,
  APIResource,
  buildHeaders,
  joined as coreJoined,
  type RequestOptions,
  reserved,
} from '../core/codegen.js';

export class Reserved extends APIResource {
  static _key = ['reserved'] as const;

  /**
   * @example
   * ```ts
   * await client.reserved.retrieve({ callback: 'callback' });
   * ```
   */
  retrieve(query: ReservedRetrieveParams, options?: RequestOptions): APIPromise<void> {
    const { callback, paths, joined, ...rest } = query;
    return this._client.get('/reserved', {
      query: {
        callback: reserved(callback),
        paths: reserved(paths),
        joined: reserved(coreJoined(joined)),
        ...rest,
      },
      ...options,
      headers: buildHeaders([{ Accept: '*/*' }, options?.headers]),
    });
  }
}

export interface ReservedRetrieveParams {
  callback: string;

  joined?: Array<string>;

  paths?: Array<string>;

  plain?: string;
}

export declare namespace Reserved {
  export { type ReservedRetrieveParams as ReservedRetrieveParams };
}
