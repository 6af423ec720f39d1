import { type APIPromise, APIResource, buildHeaders, path, type RequestOptions } from '../../core/codegen.js';

export class Events extends APIResource {
  static _key = ['groups', 'events'] as const;

  /**
   * The body is a choice of objects, beside a path parameter in the same argument.
   *
   * @example
   * ```ts
   * await client.groups.events.update('event_id', { group_id: 'group_id' });
   * ```
   */
  update(eventID: string, params: EventUpdateParams, options?: RequestOptions): APIPromise<void> {
    const { group_id, ...body } = params;
    return this._client.patch(path`/groups/${group_id}/events/${eventID}`, {
      body,
      ...options,
      headers: buildHeaders([{ Accept: '*/*' }, options?.headers]),
    });
  }

  /**
   * A body that is required is sent, though nothing is known that it may hold.
   *
   * @example
   * ```ts
   * await client.groups.events.replace('event_id', { group_id: 'group_id' });
   * ```
   */
  replace(eventID: string, params: EventReplaceParams, options?: RequestOptions): APIPromise<void> {
    const { group_id, ...body } = params;
    return this._client.put(path`/groups/${group_id}/events/${eventID}`, {
      body,
      ...options,
      headers: buildHeaders([{ Accept: '*/*' }, options?.headers]),
    });
  }
}

export interface Stage {
  topic?: string;
}

export interface Voice {
  bitrate?: number;
}

export type EventUpdateParams = { group_id: string } & (Stage | Voice);

export interface EventReplaceParams {
  group_id: string;
}

export declare namespace Events {
  export {
    type Stage as Stage,
    type Voice as Voice,
    type EventUpdateParams as EventUpdateParams,
    type EventReplaceParams as EventReplaceParams,
  };
}
