import {
  type APIPromise,
  APIResource,
  joined,
  label as coreLabel,
  matrix as coreMatrix,
  path,
  type RequestOptions,
  reserved as coreReserved,
} from '../core/codegen.js';

export class StylesResource extends APIResource {
  static _key = ['styles'] as const;

  /**
   * @example
   * ```ts
   * const style = await client.styles.retrieve(
   *   { a: 'a' },
   *   { simple: ['string'], label: ['string'] },
   * );
   * ```
   */
  retrieve(
    matrix: StyleRetrieveParams.Matrix,
    params: StyleRetrieveParams,
    options?: RequestOptions,
  ): APIPromise<StyleRetrieveResponse> {
    const { simple, label, form, spaces, pipes, filter, reserved, ...query } = params;
    return this._client.get(
      path`/styles/${simple}/${coreLabel(label, true)}/${coreMatrix('matrix', matrix)}`,
      {
        query: {
          form: joined(form),
          spaces: joined(spaces, ' '),
          pipes: joined(pipes, '|'),
          filter: JSON.stringify(filter),
          reserved: coreReserved(reserved),
          ...query,
        },
        ...options,
      },
    );
  }
}

export type StyleRetrieveResponse = boolean;

export interface StyleRetrieveParams {
  /**
   * Path param
   */
  label: Array<string>;

  /**
   * Path param
   */
  simple: Array<string>;

  /**
   * Query param
   */
  deep?: StyleRetrieveParams.Deep;

  /**
   * Query param
   */
  filter?: StyleRetrieveParams.Filter;

  /**
   * Query param
   */
  form?: Array<string>;

  /**
   * Query param
   */
  pipes?: Array<number>;

  /**
   * Query param
   */
  reserved?: string;

  /**
   * Query param
   */
  spaces?: Array<number>;
}

export namespace StyleRetrieveParams {
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
    type StyleRetrieveResponse as StyleRetrieveResponse,
    type StyleRetrieveParams as StyleRetrieveParams,
  };
}
