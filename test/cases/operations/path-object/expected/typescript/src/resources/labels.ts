import {
  type APIPromise,
  APIResource,
  buildHeaders,
  joined,
  label as coreLabel,
  path,
  type RequestOptions,
} from '../core/codegen.js';

export class Labels extends APIResource {
  static _key = ['labels'] as const;

  /**
   * @example
   * ```ts
   * await client.labels.retrieve('id', { label: { color: 'color' } });
   * ```
   */
  retrieve(id: unknown, params: LabelRetrieveParams, options?: RequestOptions): APIPromise<void> {
    const { label } = params;
    return this._client.get(path`/labels/${coreLabel(label, true)}/${joined(id)}`, {
      ...options,
      headers: buildHeaders([{ Accept: '*/*' }, options?.headers]),
    });
  }
}

export interface LabelRetrieveParams {
  label: LabelRetrieveParams.Label;
}

export namespace LabelRetrieveParams {
  export interface Label {
    color?: string;
  }
}

export declare namespace Labels {
  export { type LabelRetrieveParams as LabelRetrieveParams };
}
