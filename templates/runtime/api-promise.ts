/** The promise that every method gives. */
import type { APIClient } from './client.js';
import type { ResponseProps } from './parse.js';
import { parseResponse } from './parse.js';
import type { PromiseOrValue } from './types.js';

/** Data that carries the ID of the request it answers, where it is an object. */
export type WithRequestID<T> = T extends readonly unknown[] | AbstractPageLike | Response | null | undefined
  ? T
  : T extends object
    ? T & { _request_id?: string | null }
    : T;

interface AbstractPageLike {
  getPaginatedItems(): unknown[];
}

/**
 * A promise of the parsed data of a response, from which the response itself can be had too. The request is under way as
 * soon as there is one; the body is parsed when the promise is first awaited.
 */
export class APIPromise<T> extends Promise<WithRequestID<T>> {
  #client: APIClient;
  #response: Promise<ResponseProps>;

  constructor(client: APIClient, response: Promise<ResponseProps>) {
    super((resolve) => resolve(null as never));
    this.#client = client;
    this.#response = response;
  }

  /** The data under another form, with the same request. */
  _thenUnwrap<U>(transform: (data: T, props: ResponseProps) => U): APIPromise<U> {
    return undefined as never;
  }

  /** The response as it came, with its body unread. */
  asResponse(): Promise<Response> {
    return this.#response.then(({ response }) => response);
  }

  /** The parsed data, the response, and the request's ID (`x-request-id`), to be quoted to the API's support. */
  async withResponse(): Promise<{ data: T; response: Response; request_id: string | null }> {
    return undefined as never;
  }
}
