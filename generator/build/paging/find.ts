/** Recognising how a list is paged, from its parameters and the fields around the items. */
import type { PageRoles, PageScheme } from '../../ir/types.js';
import { child, type Ref } from '../../lib/pointer.js';
import { snake } from '../../lib/words.js';
import type { Listing } from './listing.js';
import { list, type Reader } from '../reading/reader.js';
import { isOnly, shapeAt } from '../reading/shape.js';

/** A way of paging that one operation shows. */
export interface FoundPaging {
  readonly kind: PageScheme['kind'];
  readonly paramsIn: 'query' | 'body';
  readonly roles: PageRoles;
  /** Wire names of the parameters that belong to it, and where their schemas are. */
  readonly params: readonly { readonly name: string; readonly at: Ref }[];
  readonly listing: Listing;
}

/** A parameter that may belong to paging. */
export interface Candidate {
  readonly name: string;
  readonly at: Ref;
  readonly in: 'query' | 'body';
}

const cursorParams = (
  'cursor page_token next_token pagination_token page_cursor start_cursor next_cursor next_page_token continuation_token ' +
  'continue marker bookmark after starting_after start_after after_id since_id next_page'
).split(' ');
const idParams = ['after', 'starting_after', 'start_after', 'after_id', 'cursor', 'since_id'];
const sizeParams =
  'limit page_size per_page size max_results max_page_size first take top count page_limit items_per_page'.split(
    ' ',
  );
const pageParams = ['page', 'page_number', 'page_num', 'page_no', 'page_index'];
const offsetParams = ['offset', 'skip', 'start', 'start_index'];

const cursorFields = (
  'next_cursor next_page_token next_token next_page_cursor next_start_cursor end_cursor continuation_token next_marker ' +
  'pagination_token next_page next after continue cursor bookmark'
).split(' ');
const moreFields = ['has_more', 'has_next_page', 'has_next', 'more', 'has_more_items', 'more_results'];
const urlFields = [
  'next',
  'next_url',
  'next_page_url',
  'next_link',
  'next_page',
  'next_href',
  'odata_next_link',
];
const pageFields = ['page', 'current_page', 'page_number', 'page_index'];
const pageCountFields = ['total_pages', 'page_count', 'pages', 'last_page', 'num_pages'];
const totalFields = ['total', 'total_count', 'total_items', 'total_results', 'total_size', 'total_records'];
/** Objects beside the items in which the fields above are looked for too. */
const holders =
  'meta metadata paging pagination page_info page_meta response_metadata cursors links _links page metadata_info'.split(
    ' ',
  );

/** How a listing is paged, as far as its operation shows; `undefined` where it is not. */
export function findPaging(
  listing: Listing,
  candidates: readonly Candidate[],
  reader: Reader,
): FoundPaging | undefined {
  const look = lookIn(listing, reader);
  const param = (names: readonly string[], ...types: readonly string[]): Candidate | undefined =>
    first(names, (name) =>
      candidates.find((one) => snake(one.name) === name && mayBe(one.at, reader, types)),
    );
  const size = param(sizeParams, 'integer', 'number', 'string');
  const hasMore = look(moreFields, 'boolean');
  const found = (
    kind: PageScheme['kind'],
    chosen: Candidate | undefined,
    roles: Omit<PageRoles, 'items'>,
  ): FoundPaging => ({
    kind,
    paramsIn: chosen?.in ?? 'query',
    roles: { items: listing.items, ...roles },
    params: [chosen, size].flatMap((one) => (one && (!chosen || one.in === chosen.in) ? [one] : [])),
    listing,
  });

  const cursor = param(cursorParams, 'string');
  const cursorField = cursor && fieldFor(cursor, look);
  if (cursor && cursorField)
    return found('cursor', cursor, {
      cursorParam: cursor.name,
      cursorField,
      ...(hasMore && { hasMore }),
    });
  const byId = param(idParams, 'string', 'integer');
  const hasId = hasProperty(listing.itemAt, 'id', reader);
  if (byId && hasId && (hasMore ?? byId.name !== 'cursor'))
    return found('cursor_id', byId, { cursorParam: byId.name, itemId: ['id'], ...(hasMore && { hasMore }) });
  const last = byId && look(['last_id'], 'string');
  if (byId && last)
    return found('cursor', byId, {
      cursorParam: byId.name,
      cursorField: last,
      ...(hasMore && { hasMore }),
    });
  const page = param(pageParams, 'integer', 'number');
  if (page) {
    const pageField = look(pageFields, 'integer', 'number');
    const pageCountField = look(pageCountFields, 'integer', 'number');
    return found('page_number', page, {
      pageParam: page.name,
      ...(pageField && { pageField }),
      ...(pageCountField && { pageCountField }),
      ...(hasMore && { hasMore }),
    });
  }
  const offset = param(offsetParams, 'integer', 'number');
  if (offset && size) {
    const totalField = look(totalFields, 'integer', 'number');
    return found('offset', offset, { offsetParam: offset.name, ...(totalField && { totalField }) });
  }
  const urlField = look(urlFields, 'string');
  if (urlField && isAddress(urlField, listing, reader)) return found('cursor_url', undefined, { urlField });
  return undefined;
}

/** A page that never has a next one, for lists that may be paged one day. */
export function asOnlyPage(listing: Listing): FoundPaging {
  return { kind: 'fake_page', paramsIn: 'query', roles: { items: listing.items }, params: [], listing };
}

type Look = (names: readonly string[], ...types: readonly string[]) => readonly string[] | undefined;

/** Finds a field by its name, in the response itself and in the objects that such fields are gathered in. */
function lookIn(listing: Listing, reader: Reader): Look {
  const places: { path: readonly string[]; properties: ReadonlyMap<string, Ref> }[] = [
    { path: [], properties: listing.shape.properties },
  ];
  for (const [name, at] of listing.shape.properties)
    if (holders.includes(snake(name)) || holders.includes(name))
      places.push({ path: [name], properties: shapeAt(at, reader).properties });
  return (names, ...types) =>
    first(names, (wanted) =>
      first(places, ({ path, properties }) => {
        for (const [name, at] of properties)
          if (snake(name) === wanted && mayBe(at, reader, types)) return [...path, name];
        return undefined;
      }),
    );
}

/** The field that carries what a cursor parameter takes: the one called alike, else whatever looks like it. */
function fieldFor(cursor: Candidate, look: Look): readonly string[] | undefined {
  const name = snake(cursor.name);
  const alike = [`next_${name}`, name.replace(/^start_/, 'next_'), name];
  return look([...alike, ...cursorFields], 'string');
}

function isAddress(path: readonly string[], listing: Listing, reader: Reader): boolean {
  let at = listing.shape.properties.get(path[0] ?? '');
  for (const step of path.slice(1)) at = at && shapeAt(at, reader).properties.get(step);
  const format = at && shapeAt(at, reader).format;
  return format?.startsWith('uri') === true || /url|link|href/i.test(path.join(' '));
}

/** Whether values of a schema have a property; of a union, all of its members. */
function hasProperty(at: Ref, name: string, reader: Reader, depth = 0): boolean {
  const shape = shapeAt(at, reader);
  if (shape.properties.has(name)) return true;
  const found = shape.union && depth < 4 ? reader.find(at) : undefined;
  if (!found) return false;
  const members = ['oneOf', 'anyOf'].flatMap((key) =>
    list(found.node, key).map((_, index) => child(found.at, key, index)),
  );
  return members.length > 0 && members.every((one) => hasProperty(one, name, reader, depth + 1));
}

function mayBe(at: Ref, reader: Reader, types: readonly string[]): boolean {
  return isOnly(shapeAt(at, reader), ...types);
}

function first<T, R>(values: readonly T[], give: (value: T) => R | undefined): R | undefined {
  for (const value of values) {
    const result = give(value);
    if (result !== undefined) return result;
  }
  return undefined;
}
