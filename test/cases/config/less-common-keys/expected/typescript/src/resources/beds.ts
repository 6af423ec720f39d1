import { type APIPromise, APIResource, path, type RequestOptions, type Stream } from '../core/codegen.js';
import type * as BedsAPI from './beds.js';

/**
 * Where things grow.
 */
export class Beds extends APIResource {
  static _key = ['beds'] as const;

  /**
   * @example
   * ```ts
   * const bed = await client.beds.list('garden');
   * ```
   */
  list(garden: string, options?: RequestOptions): APIPromise<Bed> {
    return this._client.get(path`/${garden}/beds`, { ...options, __security: {} });
  }

  /**
   * @example
   * ```ts
   * const bed = await client.beds.plant('garden', { name: 'name' });
   * ```
   */
  plant(garden: string, body: PlantingRequestNonStreaming, options?: RequestOptions): APIPromise<Bed>;
  plant(garden: string, body: PlantingRequestStreaming, options?: RequestOptions): APIPromise<Stream<Growth>>;
  plant(garden: string, body: PlantingRequest, options?: RequestOptions): APIPromise<Stream<Growth> | Bed>;
  plant(
    garden: string,
    body: PlantingRequest,
    options?: RequestOptions,
  ): APIPromise<Bed> | APIPromise<Stream<Growth>> {
    return this._client.post(path`/${garden}/beds`, {
      body,
      ...options,
      stream: body.stream ?? false,
      __security: {},
    }) as APIPromise<Bed> | APIPromise<Stream<Growth>>;
  }
}

export interface Bed {
  id: string;
}

export interface Growth {
  height?: number;
}

export type PlantingRequest = PlantingRequestNonStreaming | PlantingRequestStreaming;

export namespace PlantingRequest {
  export type PlantingRequestNonStreaming = BedsAPI.PlantingRequestNonStreaming;
  export type PlantingRequestStreaming = BedsAPI.PlantingRequestStreaming;
}

export interface PlantingRequestBase {
  name: string;

  owner?: string;

  stream?: boolean;
}

export interface PlantingRequestNonStreaming extends PlantingRequestBase {
  stream?: false;
}

export interface PlantingRequestStreaming extends PlantingRequestBase {
  stream: true;
}

export declare namespace Beds {
  export {
    type Bed as Bed,
    type Growth as Growth,
    type PlantingRequest as PlantingRequest,
    type PlantingRequestBase as PlantingRequestBase,
    type PlantingRequestNonStreaming as PlantingRequestNonStreaming,
    type PlantingRequestStreaming as PlantingRequestStreaming,
  };
}
