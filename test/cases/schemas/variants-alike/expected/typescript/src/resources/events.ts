import { type APIPromise, APIResource, type RequestOptions } from '../core/codegen.js';

export class EventsResource extends APIResource {
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
}

export type Event = Event.SocketFailed | Event.StreamFailed | Event.ItemReference | Event.Opened | Opening;

export namespace Event {
  export interface SocketFailed {
    status: number;

    type: 'failed';
  }

  export interface StreamFailed {
    message: string;

    type: 'failed';
  }

  /**
   * Called by its value, though that may be left out.
   */
  export interface ItemReference {
    id: string;

    type?: 'item_reference' | null;
  }

  export interface Opened {
    type: 'opened';
  }
}

/**
 * A model has its own name, and takes none from the variant with its value.
 */
export interface Opening {
  by: string;

  type: 'opened';
}

export declare namespace EventsResource {
  export { type Event as Event, type Opening as Opening };
}
