import { type APIPromise, APIResource, type RequestOptions, type Uploadable } from '../core/codegen.js';

export class OldResource extends APIResource {
  static _key = ['old'] as const;

  /**
   * @example
   * ```ts
   * const old = await client.old.create();
   * ```
   */
  create(body: OldCreateParams | null | undefined = {}, options?: RequestOptions): APIPromise<Old> {
    return this._client.post('/old', { body, ...options });
  }
}

export interface Old {
  file?: string;

  kind?: 'a' | null;

  limited?: number;

  maybe?: string | null;

  thing?: Thing | null;
}

export interface Thing {
  id?: string;
}

export interface OldCreateParams {
  file?: Uploadable;

  kind?: 'a' | null;

  limited?: number;

  maybe?: string | null;

  thing?: Thing | null;
}

export declare namespace OldResource {
  export { type Old as Old, type Thing as Thing, type OldCreateParams as OldCreateParams };
}
