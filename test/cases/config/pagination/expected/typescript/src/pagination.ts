import {
  AbstractPage,
  type APIClient,
  type FinalRequestOptions,
  nextByCursor,
  type PageRequestOptions,
} from './core/codegen.js';

export { AbstractPage, PagePromise, type PageRequestOptions } from './core/codegen.js';

export interface CursorPageResponse<Item> {
  data: Array<Item>;

  has_more: boolean;
}

export interface CursorPageParams {
  after?: string;
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
    return this.has_more && this.nextPageRequestOptions() != null;
  }

  nextPageRequestOptions(): PageRequestOptions | null {
    return nextByCursor(this.options, 'query', 'after', this.getPaginatedItems().at(-1)?.id);
  }
}
