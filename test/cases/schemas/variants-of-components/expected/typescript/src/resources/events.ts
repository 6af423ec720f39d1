import { type APIPromise, APIResource, type RequestOptions } from '../core/codegen.js';

export class Events extends APIResource {
  static _key = ['events'] as const;

  /**
   * @example
   * ```ts
   * const laneEvent = await client.events.retrieve();
   * ```
   */
  retrieve(options?: RequestOptions): APIPromise<LaneEvent> {
    return this._client.get('/events', options);
  }
}

export type LaneEvent =
  LaneEvent.LaneOpened | LaneEvent.Closed | LaneEvent.Moved | LaneEvent.Turned | LaneEvent.Swept;

export namespace LaneEvent {
  export interface LaneOpened {
    type: 'opened';

    lane?: string;
  }

  export interface Closed {
    type: 'closed';

    lane?: string;
  }

  export interface Moved {
    type: 'moved';

    to?: string;
  }

  export interface Turned {
    type: 'turned';

    row?: number;
  }

  export interface Swept {
    type: 'swept';

    lane?: string;
  }
}

export declare namespace Events {
  export { type LaneEvent as LaneEvent };
}
