import {
  type APIPromise,
  APIResource,
  buildHeaders,
  joined,
  path,
  type RequestOptions,
} from '../../core/codegen.js';

export class Names extends APIResource {
  static _key = ['pets', 'names'] as const;

  /**
   * @example
   * ```ts
   * await client.pets.names.create(0);
   * ```
   */
  create(
    petID: number,
    body: NameCreateParams | null | undefined = {},
    options?: RequestOptions,
  ): APIPromise<void> {
    return this._client.post(path`/pets/${petID}/names`, {
      body: { ...body, names: joined(body?.names) },
      ...options,
      headers: buildHeaders([
        { Accept: '*/*', 'Content-Type': 'application/x-www-form-urlencoded' },
        options?.headers,
      ]),
      __security: { key: true },
    });
  }
}

export interface NameCreateParams {
  /**
   * Joined by commas where nothing is said.
   */
  names?: Array<string>;

  tags?: Array<string>;
}

export declare namespace Names {
  export { type NameCreateParams as NameCreateParams };
}
