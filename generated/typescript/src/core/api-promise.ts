/** The promise that every method gives. */
import type { APIClient } from './client.js';
import { addRequestID, parseResponse, type ResponseProps, type WithRequestID } from './parse.js';
import type { PromiseOrValue } from './types.js';

/** What a promise was rejected with: anything, and so of the type that `Promise` itself gives it. */
type Reason = Parameters<NonNullable<Parameters<Promise<unknown>['then']>[1]>>[0];

/** Turns a response into what the promise gives. */
export type ParseResponse<T> = (client: APIClient, props: ResponseProps) => PromiseOrValue<WithRequestID<T>>;

/**
 * A promise of the data in a response, from which the response itself can be had too. The request is under way as soon as
 * there is the promise; its response is parsed when it is first awaited.
 */
export class APIPromise<T> extends Promise<WithRequestID<T>> {
  #client: APIClient;
  #response: Promise<ResponseProps>;
  #parse: ParseResponse<T>;
  #data: Promise<WithRequestID<T>> | undefined;

  constructor(client: APIClient, response: Promise<ResponseProps>, parse: ParseResponse<T> = parseResponse) {
    // What matters is `then`, which is overridden: this promise's own value is never seen.
    super((resolve) => resolve(undefined as never));
    this.#client = client;
    this.#response = response;
    this.#parse = parse;
  }

  /** The same promise of other data, made from this one's. */
  _thenUnwrap<U>(transform: (data: T, props: ResponseProps) => U): APIPromise<U> {
    return new APIPromise<U>(this.#client, this.#response, async (_, props) =>
      addRequestID(transform((await this.#once()) as T, props), props.response),
    );
  }

  /**
   * The response as it came, its body unread. {@link withResponse} gives it together with the data.
   *
   * Should the type be unknown, add `"DOM"` to `lib` in `tsconfig.json`, or install `@types/node`.
   */
  asResponse(): Promise<Response> {
    return this.#response.then(({ response }) => response);
  }

  /**
   * The data, the response that it came in, and the ID of the request (`x-request-id`), to be quoted when reporting a
   * problem with the API. {@link asResponse} gives the response alone.
   *
   * Should the type of the response be unknown, add `"DOM"` to `lib` in `tsconfig.json`, or install `@types/node`.
   */
  async withResponse(): Promise<{ data: T; response: Response; request_id: string | null }> {
    const data = (await this.#once()) as T;
    const response = await this.asResponse();
    return { data, response, request_id: response.headers.get('x-request-id') };
  }

  #once(): Promise<WithRequestID<T>> {
    return (this.#data ??= this.#response.then((props) => this.#parse(this.#client, props)));
  }

  override then<A = WithRequestID<T>, B = never>(
    onfulfilled?: ((value: WithRequestID<T>) => A | PromiseLike<A>) | null,
    onrejected?: ((reason: Reason) => B | PromiseLike<B>) | null,
  ): Promise<A | B> {
    return this.#once().then(onfulfilled, onrejected);
  }

  override finally(onfinally?: (() => void) | null): Promise<WithRequestID<T>> {
    return this.#once().finally(onfinally);
  }
}
