import { type APIPromise, APIResource, type RequestOptions } from '../core/codegen.js';

export class Parts extends APIResource {
  static _key = ['parts'] as const;

  /**
   * @example
   * ```ts
   * const part = await client.parts.list();
   * ```
   */
  list(options?: RequestOptions): APIPromise<PartListResponse> {
    return this._client.get('/parts', options);
  }
}

export type PartListResponse = Array<PartListResponse.TextPart | PartListResponse.ImagePart>;

export namespace PartListResponse {
  export interface TextPart {
    text: string;

    type: 'text_part';
  }

  export interface ImagePart {
    type: 'image_part';

    url: string;
  }
}

export declare namespace Parts {
  export { type PartListResponse as PartListResponse };
}
