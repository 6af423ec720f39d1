import { type APIPromise, APIResource, type RequestOptions } from '../core/codegen.js';

export class ContainersResource extends APIResource {
  static _key = ['containers'] as const;

  /**
   * @example
   * ```ts
   * const containers = await client.containers.retrieve();
   * ```
   */
  retrieve(options?: RequestOptions): APIPromise<Containers> {
    return this._client.get('/containers', options);
  }
}

export interface Containers {
  any_list?: Array<unknown>;

  anything?: unknown;

  at_least?: [string, ...Array<boolean>];

  both?: Containers.Both;

  closed?: Containers.Closed;

  free?: unknown;

  map?: { [key: string]: number };

  named?: Containers.Named;

  nested?: Array<Array<Containers.Nested>>;

  nothing?: never;

  open_map?: { [key: string]: unknown };

  pair?: [string, number];

  patterns?: { [key: string]: string };

  unknown?: unknown;
}

export namespace Containers {
  export interface Both {
    known?: string;

    [key: string]: number | string | undefined;
  }

  export interface Closed {
    a?: string;
  }

  export interface Named {
    green?: number;

    red?: number;
  }

  export interface Nested {
    x?: number;

    y?: number;
  }
}

export declare namespace ContainersResource {
  export { type Containers as Containers };
}
