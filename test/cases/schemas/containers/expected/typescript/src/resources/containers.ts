import { type APIPromise, APIResource, type RequestOptions } from '../core/codegen.js';

export class Containers extends APIResource {
  retrieve(options?: RequestOptions): APIPromise<ContainerContainers> {
    return this._client.get('/containers', options);
  }
}

export interface ContainerContainers {
  any_list?: Array<unknown>;

  anything?: unknown;

  at_least?: [string, ...Array<boolean>];

  both?: ContainerContainers.Both;

  closed?: ContainerContainers.Closed;

  free?: unknown;

  map?: { [key: string]: number };

  named?: ContainerContainers.Named;

  nested?: Array<Array<ContainerContainers.Nested>>;

  nothing?: never;

  open_map?: { [key: string]: unknown };

  pair?: [string, number];

  patterns?: { [key: string]: string };

  unknown?: unknown;
}

export namespace ContainerContainers {
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

export declare namespace Containers {
  export { type ContainerContainers as ContainerContainers };
}
