/**
 * Page classes that the permissions SDK has no method for, as they are emitted where a configuration has their schemes:
 * with them the whole of the official client's paging can be compared.
 */
import {
  AbstractPage,
  nextByCursor,
  type APIClient,
  type FinalRequestOptions,
  type PageRequestOptions,
} from '../../../templates/runtime/codegen.js';

interface Body<Item> {
  data: Item[];
  has_more: boolean;
}

/** The last item's `id` is the cursor. */
export class CursorPage<Item extends { id: string }> extends AbstractPage<Item> {
  data: Item[];
  has_more: boolean;

  constructor(client: APIClient, response: Response, body: Body<Item>, options: FinalRequestOptions) {
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

/** The field `next` is the cursor, and an empty page may be followed by another. */
export class NextCursorPage<Item> extends AbstractPage<Item> {
  data: Item[];
  has_more: boolean;
  next: string | null;

  constructor(
    client: APIClient,
    response: Response,
    body: Body<Item> & { next: string | null },
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
