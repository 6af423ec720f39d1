import {
  type APIPromise,
  APIResource,
  buildHeaders,
  type RequestOptions,
  type Stream,
} from '../core/codegen.js';
import type * as Shared from './shared.js';

export class Watch extends APIResource {
  static _key = ['watch'] as const;

  /**
   * @example
   * ```ts
   * const stream = await client.watch.retrieve();
   * for await (const event of stream) {
   *   console.log(event);
   * }
   * ```
   */
  retrieve(options?: RequestOptions): APIPromise<Stream<Event>> {
    return this._client.get('/watch', {
      ...options,
      headers: buildHeaders([{ Accept: 'text/event-stream' }, options?.headers]),
      stream: true,
      __synthesizeEventData: true,
    });
  }
}

export type Event = Event.Opened | Event.Closed;

export namespace Event {
  export interface Opened {
    data: Shared.Chunk;

    event: 'opened';
  }

  export interface Closed {
    data: string;

    event: 'closed';
  }
}

export declare namespace Watch {
  export { type Event as Event };
}
