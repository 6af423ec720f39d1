import { type APIPromise, APIResource, buildHeaders, type RequestOptions } from '../core/codegen.js';

export class Things extends APIResource {
  static _key = ['things'] as const;

  /**
   * @example
   * ```ts
   * await client.things.create({ impossible: undefined as never, name: 'name' });
   * ```
   */
  create(body: ThingCreateParams, options?: RequestOptions): APIPromise<void> {
    return this._client.post('/things', {
      body,
      ...options,
      headers: buildHeaders([{ Accept: '*/*' }, options?.headers]),
    });
  }
}

export interface ThingCreateParams {
  impossible: never;

  name: string;

  list?: Array<never>;

  none?: never;
}

export declare namespace Things {
  export { type ThingCreateParams as ThingCreateParams };
}
