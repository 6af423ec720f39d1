import {
  AbstractPage,
  type APIClient,
  type FinalRequestOptions,
  nextByCursor,
  nextByNumber,
  nextByOffset,
  nextByURL,
  type PageRequestOptions,
} from './core/codegen.js';

export { AbstractPage, PagePromise, type PageRequestOptions } from './core/codegen.js';

export interface CursorPageResponse<Item> {
  items: Array<Item>;

  next_cursor: string | null;
}

export interface CursorPageParams {
  cursor?: string;
}

/**
 * A page of items; a cursor that came with it leads to the next.
 */
export class CursorPage<Item> extends AbstractPage<Item> implements CursorPageResponse<Item> {
  declare items: Array<Item>;
  declare next_cursor: string | null;

  constructor(
    client: APIClient,
    response: Response,
    body: CursorPageResponse<Item>,
    options: FinalRequestOptions,
  ) {
    super(client, response, body, options);
    this.items = body.items || [];
    this.next_cursor = body.next_cursor || null;
  }

  getPaginatedItems(): Item[] {
    return this.items ?? [];
  }

  nextPageRequestOptions(): PageRequestOptions | null {
    return nextByCursor(this.options, 'query', 'cursor', this.next_cursor);
  }
}

export interface IDPageResponse<Item> {
  rows: Array<Item>;

  has_more: boolean;
}

export interface IDPageParams {
  starting_after?: string;
}

/**
 * A page of items; the ID of the last of them leads to the next.
 */
export class IDPage<Item extends { id: string }> extends AbstractPage<Item> implements IDPageResponse<Item> {
  declare rows: Array<Item>;
  declare has_more: boolean;

  constructor(
    client: APIClient,
    response: Response,
    body: IDPageResponse<Item>,
    options: FinalRequestOptions,
  ) {
    super(client, response, body, options);
    this.rows = body.rows || [];
    this.has_more = body.has_more || false;
  }

  getPaginatedItems(): Item[] {
    return this.rows ?? [];
  }

  override hasNextPage(): boolean {
    return this.has_more && super.hasNextPage();
  }

  nextPageRequestOptions(): PageRequestOptions | null {
    return nextByCursor(this.options, 'query', 'starting_after', this.getPaginatedItems().at(-1)?.id);
  }
}

export interface URLPageResponse<Item> {
  values: Array<Item>;

  next: string;
}

/**
 * A page of items; an address that came with it leads to the next.
 */
export class URLPage<Item> extends AbstractPage<Item> implements URLPageResponse<Item> {
  declare values: Array<Item>;
  declare next: string;

  constructor(
    client: APIClient,
    response: Response,
    body: URLPageResponse<Item>,
    options: FinalRequestOptions,
  ) {
    super(client, response, body, options);
    this.values = body.values || [];
    this.next = body.next || '';
  }

  getPaginatedItems(): Item[] {
    return this.values ?? [];
  }

  nextPageRequestOptions(): PageRequestOptions | null {
    return nextByURL(this.options, this.response, this.next);
  }
}

export interface OffsetPageResponse<Item> {
  results: Array<Item>;

  total: number;
}

export interface OffsetPageParams {
  offset?: number;
}

/**
 * A page of items; the next begins where it ends.
 */
export class OffsetPage<Item> extends AbstractPage<Item> implements OffsetPageResponse<Item> {
  declare results: Array<Item>;
  declare total: number;

  constructor(
    client: APIClient,
    response: Response,
    body: OffsetPageResponse<Item>,
    options: FinalRequestOptions,
  ) {
    super(client, response, body, options);
    this.results = body.results || [];
    this.total = body.total;
  }

  getPaginatedItems(): Item[] {
    return this.results ?? [];
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

export interface NumberedPageResponse<Item> {
  list: Array<Item>;

  page: number;

  pages: number;
}

export interface NumberedPageParams {
  page?: number;
}

/**
 * A page of items; pages are numbered.
 */
export class NumberedPage<Item> extends AbstractPage<Item> implements NumberedPageResponse<Item> {
  declare list: Array<Item>;
  declare page: number;
  declare pages: number;

  constructor(
    client: APIClient,
    response: Response,
    body: NumberedPageResponse<Item>,
    options: FinalRequestOptions,
  ) {
    super(client, response, body, options);
    this.list = body.list || [];
    this.page = body.page;
    this.pages = body.pages;
  }

  getPaginatedItems(): Item[] {
    return this.list ?? [];
  }

  nextPageRequestOptions(): PageRequestOptions | null {
    return nextByNumber(this.options, 'query', 'page', this.page, this.pages);
  }
}

export interface TokenPageResponse<Item> {
  hits: Array<Item>;

  token: string;
}

export interface TokenPageParams {
  token?: string;
}

/**
 * A page of items; a cursor that came with it leads to the next.
 */
export class TokenPage<Item> extends AbstractPage<Item> implements TokenPageResponse<Item> {
  declare hits: Array<Item>;
  declare token: string;

  constructor(
    client: APIClient,
    response: Response,
    body: TokenPageResponse<Item>,
    options: FinalRequestOptions,
  ) {
    super(client, response, body, options);
    this.hits = body.hits || [];
    this.token = body.token || '';
  }

  getPaginatedItems(): Item[] {
    return this.hits ?? [];
  }

  nextPageRequestOptions(): PageRequestOptions | null {
    return nextByCursor(this.options, 'body', 'token', this.token);
  }
}
