import { type APIPromise, APIResource, type RequestOptions, type Uploadable } from '../core/codegen.js';

export class Old extends APIResource {
  create(body: OldCreateParams | null | undefined = {}, options?: RequestOptions): APIPromise<OldOld> {
    return this._client.post('/old', { body, ...options });
  }
}

export interface OldOld {
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

export declare namespace Old {
  export { type OldOld as OldOld, type Thing as Thing, type OldCreateParams as OldCreateParams };
}
