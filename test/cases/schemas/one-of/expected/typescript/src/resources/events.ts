import { type APIPromise, APIResource, type RequestOptions } from '../core/codegen.js';

export class Events extends APIResource {
  static _key = ['events'] as const;

  /**
   * @example
   * ```ts
   * const event = await client.events.retrieve();
   * ```
   */
  retrieve(options?: RequestOptions): APIPromise<Event> {
    return this._client.get('/events', options);
  }

  /**
   * @example
   * ```ts
   * const event = await client.events.update({ kind: 'Circle', radius: 0 });
   * ```
   */
  update(body: EventUpdateParams, options?: RequestOptions): APIPromise<EventUpdateResponse> {
    return this._client.post('/events', { body, ...options });
  }
}

export interface Circle {
  kind: string;

  radius: number;
}

export interface Created {
  at: string;

  type: 'created';
}

/**
 * Told apart by a property, with a mapping.
 */
export type Event = Created | Removed;

export interface Removed {
  type: 'removed';

  reason?: string;
}

export interface Square {
  kind: string;

  side?: number | Square.Side;
}

export namespace Square {
  export interface Side {
    unit?: 'mm' | 'cm';

    value?: number;
  }
}

export type EventUpdateResponse = Circle | string | null;
export type EventUpdateParams = Circle | Square;

export declare namespace Events {
  export {
    type Circle as Circle,
    type Created as Created,
    type Event as Event,
    type Removed as Removed,
    type Square as Square,
    type EventUpdateResponse as EventUpdateResponse,
    type EventUpdateParams as EventUpdateParams,
  };
}
