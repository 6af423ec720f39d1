import { type APIPromise, APIResource, buildHeaders, path, type RequestOptions } from '../core/codegen.js';

export class Words extends APIResource {
  static _key = ['words'] as const;

  /**
   * @example
   * ```ts
   * await client.words.retrieve('globalThis', 'class', 'e-mail', 'e_mail');
   * ```
   */
  retrieve(
    globalThis_: string,
    class_: string,
    eMail: string,
    eMail_: string,
    options?: RequestOptions,
  ): APIPromise<void> {
    return this._client.get(path`/words/${globalThis_}/${class_}/${eMail}/${eMail_}`, {
      ...options,
      headers: buildHeaders([{ Accept: '*/*' }, options?.headers]),
    });
  }
}
