import { type APIPromise, APIResource, path, type RequestOptions } from '../core/codegen.js';

export class StylesResource extends APIResource {
  retrieve(
    matrix: StylesResourceRetrieveParams.Matrix,
    params: StylesResourceRetrieveParams,
    options?: RequestOptions,
  ): APIPromise<StylesResourceRetrieveResponse> {
    const { simple, label, filter, ...query } = params;
    return this._client.get(path`/styles/${simple}/${label}/${matrix}`, {
      query: { filter: filter && JSON.stringify(filter), ...query },
      ...options,
    });
  }
}

export type StylesResourceRetrieveResponse = boolean;

export interface StylesResourceRetrieveParams {
  /**
   * Path param:
   */
  label: Array<string>;

  /**
   * Path param:
   */
  simple: Array<string>;

  /**
   * Query param:
   */
  deep?: StylesResourceRetrieveParams.Deep;

  /**
   * Query param:
   */
  filter?: StylesResourceRetrieveParams.Filter;

  /**
   * Query param:
   */
  form?: Array<string>;

  /**
   * Query param:
   */
  pipes?: Array<number>;

  /**
   * Query param:
   */
  reserved?: string;

  /**
   * Query param:
   */
  spaces?: Array<number>;
}

export namespace StylesResourceRetrieveParams {
  export interface Matrix {
    a?: string;
  }

  export interface Deep {
    gte?: number;

    lte?: number;
  }

  export interface Filter {
    q?: string;
  }
}

export declare namespace StylesResource {
  export {
    type StylesResourceRetrieveResponse as StylesResourceRetrieveResponse,
    type StylesResourceRetrieveParams as StylesResourceRetrieveParams,
  };
}
