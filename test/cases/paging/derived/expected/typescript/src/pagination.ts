import {
  AbstractPage,
  type APIClient,
  type FinalRequestOptions,
  nextByCursor,
  nextByOffset,
  type PageRequestOptions,
} from './core/codegen.js';

export { AbstractPage, PagePromise, type PageRequestOptions } from './core/codegen.js';

export interface CursorPageResponse<Item> {
  data: Array<Item>;

  has_more: boolean;
}

export interface CursorPageParams {
  after?: string;

  limit?: number;
}

/**
 * A page of items; the ID of the last of them leads to the next.
 */
export class CursorPage<Item extends { id: string }>
  extends AbstractPage<Item>
  implements CursorPageResponse<Item>
{
  declare data: Array<Item>;
  declare has_more: boolean;

  constructor(
    client: APIClient,
    response: Response,
    body: CursorPageResponse<Item>,
    options: FinalRequestOptions,
  ) {
    super(client, response, body, options);
    this.data = body.data || [];
    this.has_more = body.has_more || false;
  }

  getPaginatedItems(): Item[] {
    return this.data ?? [];
  }

  override hasNextPage(): boolean {
    return this.has_more && super.hasNextPage();
  }

  nextPageRequestOptions(): PageRequestOptions | null {
    return nextByCursor(this.options, 'query', 'after', this.getPaginatedItems().at(-1)?.id);
  }
}

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
