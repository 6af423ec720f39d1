import {
  type APIPromise,
  APIResource,
  buildHeaders,
  joined,
  path,
  type RequestOptions,
} from '../core/codegen.js';

export class Points extends APIResource {
  static _key = ['points'] as const;

  /**
   * @example
   * ```ts
   * await client.points.retrieve({ x: 0 });
   * ```
   */
  retrieve(point: PointRetrievePoint, options?: RequestOptions): APIPromise<void> {
    return this._client.get(path`/points/${joined(point)}`, {
      ...options,
      headers: buildHeaders([{ Accept: '*/*' }, options?.headers]),
    });
  }
}

export interface PointRetrievePoint {
  x?: number;

  y?: number;
}

export declare namespace Points {
  export { type PointRetrievePoint as PointRetrievePoint };
}
