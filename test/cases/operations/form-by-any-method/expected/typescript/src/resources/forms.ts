import {
  type APIPromise,
  APIResource,
  buildHeaders,
  multipartFormRequestOptions,
  type RequestOptions,
  type Uploadable,
} from '../core/codegen.js';

export class FormsResource extends APIResource {
  static _key = ['forms'] as const;

  /**
   * A form sent by a method that the client has no function for.
   *
   * @example
   * ```ts
   * await client.forms.options({ file: fs.createReadStream('path/to/file') });
   * ```
   */
  options(body: FormOptionsParams, options?: RequestOptions): APIPromise<void> {
    return this._client.request(
      multipartFormRequestOptions(
        {
          method: 'options',
          path: '/forms',
          body,
          ...options,
          headers: buildHeaders([{ Accept: '*/*' }, options?.headers]),
        },
        this._client,
      ),
    );
  }
}

export interface FormOptionsParams {
  file: Uploadable;
}

export declare namespace FormsResource {
  export { type FormOptionsParams as FormOptionsParams };
}
