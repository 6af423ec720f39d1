/** Page classes of kinds that the specimen has none of, as they are emitted. */
import {
  AbstractPage,
  nextByCursor,
  type APIClient,
  type FinalRequestOptions,
  type PageRequestOptions,
} from '../../templates/runtime/codegen.js';

export interface CursorPageResponse<Item> {
  data: Array<Item>;

  has_more: boolean;
}

export interface CursorPageParams {
  after?: string;

  limit?: number;
}

export class CursorPage<Item extends { id: string }>
  extends AbstractPage<Item>
  implements CursorPageResponse<Item>
{
  data: Array<Item>;

  has_more: boolean;

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

export interface NextCursorPageResponse<Item> {
  data: Array<Item>;

  has_more: boolean;

  next: string | null;
}

export interface NextCursorPageParams {
  after?: string;

  limit?: number;
}

/** A scheme with `continueOnEmpty`: an empty page is followed by another as long as the response says that there is more. */
export class NextCursorPage<Item> extends AbstractPage<Item> implements NextCursorPageResponse<Item> {
  data: Array<Item>;

  has_more: boolean;

  next: string | null;

  constructor(
    client: APIClient,
    response: Response,
    body: NextCursorPageResponse<Item>,
    options: FinalRequestOptions,
  ) {
    super(client, response, body, options);
    this.data = body.data || [];
    this.has_more = body.has_more || false;
    this.next = body.next || null;
  }

  getPaginatedItems(): Item[] {
    return this.data ?? [];
  }

  override hasNextPage(): boolean {
    return this.has_more && this.nextPageRequestOptions() != null;
  }

  nextPageRequestOptions(): PageRequestOptions | null {
    return nextByCursor(this.options, 'query', 'after', this.next);
  }
}
