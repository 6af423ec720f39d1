import {
  AbstractPage,
  type APIClient,
  type FinalRequestOptions,
  nextByOffset,
  type PageRequestOptions,
} from './core/codegen.js';

export { AbstractPage, PagePromise, type PageRequestOptions } from './core/codegen.js';

export interface OffsetPageResponse<Item> {
  items: Array<Item>;

  total?: number | undefined;
}

export interface OffsetPageParams {
  offset?: number;

  limit?: number;
}

/**
 * A page of items; the next begins where it ends.
 */
export class OffsetPage<Item> extends AbstractPage<Item> implements OffsetPageResponse<Item> {
  declare items: Array<Item>;
  declare total?: number | undefined;

  constructor(
    client: APIClient,
    response: Response,
    body: OffsetPageResponse<Item>,
    options: FinalRequestOptions,
  ) {
    super(client, response, body, options);
    this.items = body.items || [];
    this.total = body.total;
  }

  getPaginatedItems(): Item[] {
    return this.items ?? [];
  }

  nextPageRequestOptions(): PageRequestOptions | null {
    return nextByOffset(
      this.options,
      'query',
      'offset',
      this.getPaginatedItems().length,
      undefined,
      this.total,
    );
  }
}
