/** Lists that come in pages. Emitted page classes say where the items are and, with one of the helpers, what comes next. */
import { APIPromise } from './api-promise.js';
import type { APIClient } from './client.js';
import { SDKError } from './error.js';
import type { FinalRequestOptions } from './options.js';
import { parseResponse, type ResponseProps, type WithRequestID } from './parse.js';

/** What the request of another page changes. */
export type PageRequestOptions = Pick<FinalRequestOptions, 'query' | 'headers' | 'body' | 'path' | 'method'>;

/** A class of pages. */
export type PageConstructor<P> = new (
  client: APIClient,
  response: Response,
  body: never,
  options: FinalRequestOptions,
) => P;

/** One page of a list. Iterating over it goes on to the items of the pages that follow. */
export abstract class AbstractPage<Item> implements AsyncIterable<Item> {
  #client: APIClient;
  declare protected options: FinalRequestOptions;
  declare protected response: Response;
  declare protected body: unknown;

  constructor(client: APIClient, response: Response, body: unknown, options: FinalRequestOptions) {
    this.options = options;
    this.response = response;
    this.body = body;
    this.#client = client;
  }

  /** The request of the next page, or `null` when there is none. */
  abstract nextPageRequestOptions(): PageRequestOptions | null;

  /** The items of this page. */
  abstract getPaginatedItems(): Item[];

  /** Whether another page follows. */
  hasNextPage(): boolean {
    return this.getPaginatedItems().length > 0 && this.nextPageRequestOptions() != null;
  }

  /**
   * Requests the next page.
   *
   * @throws {SDKError} when there is none.
   */
  async getNextPage(): Promise<this> {
    const next = this.nextPageRequestOptions();
    if (!next)
      throw new SDKError(
        'No next page expected; please check `.hasNextPage()` before calling `.getNextPage()`.',
      );
    return await this.#client.requestAPIList<Item, this>(this.constructor as PageConstructor<this>, {
      ...this.options,
      ...next,
    });
  }

  /** This page and all that follow. */
  async *iterPages(): AsyncGenerator<this> {
    for (let page = this as this | false; page; page = page.hasNextPage() && (await page.getNextPage()))
      yield page;
  }

  /** The items of this page and of all that follow. */
  async *[Symbol.asyncIterator](): AsyncGenerator<Item> {
    for await (const page of this.iterPages()) yield* page.getPaginatedItems();
  }
}

/**
 * A promise of the first page of a list. It is also an iterable of all items, which requests one page after the other:
 *
 * ```ts
 * for await (const item of client.items.list()) console.log(item);
 * ```
 */
export class PagePromise<
  PageClass extends AbstractPage<Item>,
  Item = ReturnType<PageClass['getPaginatedItems']>[number],
>
  extends APIPromise<PageClass>
  implements AsyncIterable<Item>
{
  constructor(client: APIClient, response: Promise<ResponseProps>, Page: PageConstructor<PageClass>) {
    super(client, response, async (_, props) => {
      const body = await parseResponse<unknown>(client, props);
      return new Page(client, props.response, body as never, props.options) as WithRequestID<PageClass>;
    });
  }

  /** All items, page after page. */
  async *[Symbol.asyncIterator](): AsyncGenerator<Item> {
    yield* (await this) as AsyncIterable<Item>;
  }
}
