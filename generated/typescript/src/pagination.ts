import {
  AbstractPage,
  type APIClient,
  type FinalRequestOptions,
  nextByCursor,
  type PageRequestOptions,
} from './core/codegen.js';

export { AbstractPage, PagePromise, type PageRequestOptions } from './core/codegen.js';

export interface PageResponse<Item> {
  data: Array<Item>;

  object: string;
}

/**
 * All items at once: no further page follows.
 */
export class Page<Item> extends AbstractPage<Item> implements PageResponse<Item> {
  declare data: Array<Item>;
  declare object: string;

  constructor(client: APIClient, response: Response, body: PageResponse<Item>, options: FinalRequestOptions) {
    super(client, response, body, options);
    this.data = body.data || [];
    this.object = body.object;
  }

  getPaginatedItems(): Item[] {
    return this.data ?? [];
  }

  nextPageRequestOptions(): PageRequestOptions | null {
    return null;
  }
}

export interface ConversationCursorPageResponse<Item> {
  data: Array<Item>;

  has_more: boolean;

  last_id: string;
}

export interface ConversationCursorPageParams {
  /**
   * The ID of the last permission on the page before, to get the page that follows
   * it.
   */
  after?: string;

  /**
   * How many permissions to give on a page.
   */
  limit?: number;
}

/**
 * A page of items; a cursor that came with it leads to the next.
 */
export class ConversationCursorPage<Item>
  extends AbstractPage<Item>
  implements ConversationCursorPageResponse<Item>
{
  declare data: Array<Item>;
  declare has_more: boolean;
  declare last_id: string;

  constructor(
    client: APIClient,
    response: Response,
    body: ConversationCursorPageResponse<Item>,
    options: FinalRequestOptions,
  ) {
    super(client, response, body, options);
    this.data = body.data || [];
    this.has_more = body.has_more || false;
    this.last_id = body.last_id || '';
  }

  getPaginatedItems(): Item[] {
    return this.data ?? [];
  }

  override hasNextPage(): boolean {
    return this.has_more && super.hasNextPage();
  }

  nextPageRequestOptions(): PageRequestOptions | null {
    return nextByCursor(this.options, 'query', 'after', this.last_id);
  }
}
