import {
  type APIPromise,
  APIResource,
  buildHeaders,
  path,
  type RequestOptions,
  type Uploadable,
} from '../../core/codegen.js';

export class Documents extends APIResource {
  static _key = ['groups', 'documents'] as const;

  /**
   * A range of media types is none that a request could say its body to be of.
   *
   * @example
   * ```ts
   * await client.groups.documents.create('group_id', {});
   * ```
   */
  create(groupID: string, body: DocumentCreateParams, options?: RequestOptions): APIPromise<void> {
    return this._client.post(path`/groups/${groupID}/documents`, {
      body,
      ...options,
      headers: buildHeaders([{ Accept: '*/*' }, options?.headers]),
    });
  }

  /**
   * @example
   * ```ts
   * await client.groups.documents.update('group_id', { body: 'body' });
   * ```
   */
  update(groupID: string, params: DocumentUpdateParams, options?: RequestOptions): APIPromise<void> {
    const { body } = params;
    return this._client.patch(path`/groups/${groupID}/documents`, {
      body,
      ...options,
      headers: buildHeaders([{ Accept: '*/*', 'Content-Type': 'text/plain' }, options?.headers]),
    });
  }

  /**
   * @example
   * ```ts
   * await client.groups.documents.replace('group_id', {
   *   body: fs.createReadStream('path/to/file'),
   * });
   * ```
   */
  replace(groupID: string, params: DocumentReplaceParams, options?: RequestOptions): APIPromise<void> {
    const { body } = params;
    return this._client.put(path`/groups/${groupID}/documents`, {
      body,
      ...options,
      headers: buildHeaders([{ Accept: '*/*' }, options?.headers]),
    });
  }
}

export interface DocumentCreateParams {
  topic?: string;
}

export interface DocumentUpdateParams {
  body: string;
}

export interface DocumentReplaceParams {
  body: Uploadable;
}

export declare namespace Documents {
  export {
    type DocumentCreateParams as DocumentCreateParams,
    type DocumentUpdateParams as DocumentUpdateParams,
    type DocumentReplaceParams as DocumentReplaceParams,
  };
}
