import { type APIPromise, APIResource, type RequestOptions } from '../core/codegen.js';

export class Events extends APIResource {
  static _key = ['events'] as const;

  /**
   * @example
   * ```ts
   * const event = await client.events.retrieve();
   * ```
   */
  retrieve(options?: RequestOptions): APIPromise<EventRetrieveResponse> {
    return this._client.get('/events', options);
  }
}

/**
 * All there is, each once, though its members lead back to it.
 */
export type AnyEvent = AnyEvent.BedDug | AnyEvent.BedLeft | PlantEvent | Failure | null;

export namespace AnyEvent {
  export interface BedDug {
    data: Bed;

    event: 'bed.dug';
  }

  export interface BedLeft {
    event: 'bed.left';
  }
}

export interface Bed {
  id?: string;
}

export type BedEvent = BedEvent.BedDug | BedEvent.BedLeft | PlantEvent | Failure | null;

export namespace BedEvent {
  export interface BedDug {
    data: Bed;

    event: 'bed.dug';
  }

  export interface BedLeft {
    event: 'bed.left';
  }
}

export interface Failure {
  event: 'failure';
}

export type Mark = (string & {}) | 'weeded' | 'watered';

/**
 * Mark stays what it is - it is a choice of no objects.
 */
export interface Note {
  text?: string;
}

export interface PlantEvent {
  event: 'plant.wilted';
}

export interface EventRetrieveResponse {
  /**
   * All there is, each once, though its members lead back to it.
   */
  last: AnyEvent;

  next: BedEvent | null;

  /**
   * All there is, each once, though its members lead back to it.
   */
  only?: AnyEvent;

  told?: Mark | Note;
}

export declare namespace Events {
  export {
    type AnyEvent as AnyEvent,
    type Bed as Bed,
    type BedEvent as BedEvent,
    type Failure as Failure,
    type Mark as Mark,
    type Note as Note,
    type PlantEvent as PlantEvent,
    type EventRetrieveResponse as EventRetrieveResponse,
  };
}
