/** The client that every SDK's own client extends. */
import { APIPromise } from './api-promise.js';
import type { ClientDefinition } from './definition.js';
import type { Logger, LogLevel } from './log.js';
import type { BaseClientOptions, FinalRequestOptions, RequestOptions } from './options.js';
import { PagePromise, type AbstractPage, type PageClass } from './pagination.js';
import type { Fetch, FetchOptions, PromiseOrValue } from './types.js';

export abstract class APIClient<Options extends BaseClientOptions = BaseClientOptions> {
  declare baseURL: string;
  declare timeout: number;
  declare logger: Logger;
  declare logLevel: LogLevel | undefined;
  declare fetchOptions: FetchOptions | undefined;
  declare maxRetries: number;
  declare private fetch: Fetch;
  declare protected _options: Options;
  declare protected idempotencyHeader?: string;
  #definition!: ClientDefinition;

  /** Sets everything that the SDK and the caller decide. A subclass calls it once, at the end of its constructor. */
  protected _configure(definition: ClientDefinition, options: Options): void {
    this.#definition = definition;
    this._options = options;
  }

  /** A client like this one, but for some options. */
  withOptions(options: Partial<Options>): this {
    return options as never;
  }

  get<Rsp>(path: string, options?: PromiseOrValue<RequestOptions>): APIPromise<Rsp> {
    return this.#method('get', path, options);
  }

  post<Rsp>(path: string, options?: PromiseOrValue<RequestOptions>): APIPromise<Rsp> {
    return this.#method('post', path, options);
  }

  patch<Rsp>(path: string, options?: PromiseOrValue<RequestOptions>): APIPromise<Rsp> {
    return this.#method('patch', path, options);
  }

  put<Rsp>(path: string, options?: PromiseOrValue<RequestOptions>): APIPromise<Rsp> {
    return this.#method('put', path, options);
  }

  delete<Rsp>(path: string, options?: PromiseOrValue<RequestOptions>): APIPromise<Rsp> {
    return this.#method('delete', path, options);
  }

  #method<Rsp>(method: string, path: string, options?: PromiseOrValue<RequestOptions>): APIPromise<Rsp> {
    return this.request(Promise.resolve(options).then((more) => ({ method, path, ...more })));
  }

  /** Sends a request that is given as a whole. */
  request<Rsp>(options: PromiseOrValue<FinalRequestOptions>): APIPromise<Rsp> {
    return new APIPromise<Rsp>(this, options as never);
  }

  /** Requests the first page of a list. */
  getAPIList<Item, P extends AbstractPage<Item> = AbstractPage<Item>>(
    path: string,
    Page: PageClass<P>,
    options?: PromiseOrValue<RequestOptions>,
  ): PagePromise<P, Item> {
    return new PagePromise<P, Item>(this, [path, Page, options] as never);
  }
}
