/** Page schemes as the configuration describes them. */
import type { PaginationConfig } from '../../config/types.js';
import { diagnostic } from '../../diagnostic.js';
import { within } from '../../load/place.js';
import type { Json, PageRoles, PageScheme, Property, Type } from '../../ir/types.js';
import { child } from '../../lib/pointer.js';
import { pascal, type Casings } from '../../lib/words.js';
import type { Findings } from '../findings.js';
import { free, identifier, isNameLike } from '../plan/names.js';
import { plainType } from '../reading/plain.js';
import { isNode, member, text } from '../reading/reader.js';

/** A scheme, and what an operation must have to follow it. */
export interface ConfiguredScheme {
  readonly wireName: string;
  readonly scheme: PageScheme;
  /** Wire names of the parameters that an operation must have. */
  readonly params: readonly string[];
  /** Paths of the response fields that it must have. */
  readonly fields: readonly (readonly string[])[];
}

/** The schemes of a configuration, each with a class name of its own. */
export function configuredSchemes(
  entries: readonly PaginationConfig[],
  casings: Casings,
  findings: Findings,
): readonly ConfiguredScheme[] {
  const taken = new Set<string>();
  return entries.map((entry) => {
    const name = free(identifier(pascal(entry.name, casings), 'Page'), taken);
    taken.add(name);
    if (!isNameLike(entry.name)) {
      const details = { wanted: entry.name, what: 'the name of a class', name };
      findings.report(diagnostic('name-illegal', details, within(entry.at, ['name'])));
    }
    return configuredScheme(entry, name);
  });
}

/** The scheme that a configuration entry describes (NAMING: `x-stainless-pagination-property` gives the roles). */
function configuredScheme(entry: PaginationConfig, className: string): ConfiguredScheme {
  const at = child('#', 'x-pagination', entry.name);
  const whole = entry.response[''];
  const declared = fieldsOf(whole === undefined ? { type: 'object', properties: entry.response } : whole);
  const items =
    declared.find(({ purpose }) => purpose === 'items') ?? declared.find(({ isArray }) => isArray);
  const params = Object.entries(entry.request);
  const roles: PageRoles = {
    items: items?.path ?? (isNode(whole) && whole['type'] === 'array' ? [] : ['data']),
    ...paramRoles(entry, params),
    ...fieldRoles(declared),
    ...headerRoles(declared),
  };
  return {
    wireName: entry.name,
    scheme: {
      name: className,
      kind: entry.type,
      paramsIn: entry.paramsIn,
      params: params.map(([wireName, schema]): Property => {
        const place = child(at, 'request', wireName);
        const body = isNode(schema) ? text(schema, 'description') : undefined;
        return {
          at: place,
          wireName,
          ...(body !== undefined && { doc: { body } }),
          in: entry.paramsIn,
          type: plainType(schema, place),
          required: false,
        };
      }),
      fields: topFields(whole === undefined ? entry.response : {}, roles.items, child(at, 'response')),
      roles,
      continueOnEmpty: entry.continueOnEmpty,
    },
    params: params.map(([name]) => name),
    fields: declared.filter(({ header }) => header === undefined).map(({ path }) => path),
  };
}

interface Declared {
  readonly path: readonly string[];
  readonly purpose?: string;
  readonly header?: string;
  readonly isArray: boolean;
}

/** Every field of a response schema, outer ones first. */
function fieldsOf(schema: Json, path: readonly string[] = []): Declared[] {
  if (!isNode(schema)) return [];
  const mark = member(schema, 'x-stainless-pagination-property');
  const purpose = mark && text(mark, 'purpose');
  const header = mark && text(mark, 'from_header');
  const own: Declared = {
    path,
    ...(purpose !== undefined && { purpose }),
    ...(header !== undefined && { header }),
    isArray: schema['type'] === 'array',
  };
  const properties = member(schema, 'properties') ?? {};
  const isRoot = path.length === 0 && own.purpose === undefined && !own.isArray;
  return [
    ...(isRoot ? [] : [own]),
    ...Object.entries(properties).flatMap(([name, inner]) => fieldsOf(inner as Json, [...path, name])),
  ];
}

/** Roles of parameters by what the configuration calls their purpose. */
const paramPurposes = {
  next_cursor_param: 'cursorParam',
  next_cursor_id_param: 'cursorParam',
  previous_cursor_param: 'previousCursorParam',
  previous_cursor_id_param: 'previousCursorParam',
  page_number_param: 'pageParam',
  offset_count_param: 'offsetParam',
} as const satisfies Record<string, keyof PageRoles>;

/** Roles of response fields. */
const fieldPurposes = {
  has_next_page: 'hasMore',
  next_cursor_field: 'cursorField',
  previous_cursor_field: 'previousCursorField',
  cursor_item_id: 'itemId',
  cursor_url_field: 'urlField',
  current_page_number_field: 'pageField',
  total_page_count_field: 'pageCountField',
  offset_total_count_field: 'totalField',
  offset_count_start_field: 'offsetField',
} as const satisfies Record<string, keyof PageRoles>;

type ParamRoles = Partial<
  Pick<PageRoles, 'cursorParam' | 'previousCursorParam' | 'pageParam' | 'offsetParam'>
>;

function paramRoles(entry: PaginationConfig, params: readonly (readonly [string, Json])[]): ParamRoles {
  const roles: { -readonly [K in keyof ParamRoles]: ParamRoles[K] } = {};
  for (const [name, schema] of params) {
    const mark = isNode(schema) ? member(schema, 'x-stainless-pagination-property') : undefined;
    const purpose = mark && text(mark, 'purpose');
    if (purpose !== undefined && Object.hasOwn(paramPurposes, purpose))
      roles[paramPurposes[purpose as keyof typeof paramPurposes]] = name;
  }
  const [only] = params;
  // Where no purpose is given the first parameter is the one that moves on.
  if (Object.keys(roles).length === 0 && only) {
    if (entry.type === 'cursor' || entry.type === 'cursor_id') roles.cursorParam = only[0];
    if (entry.type === 'page_number') roles.pageParam = only[0];
    if (entry.type === 'offset') roles.offsetParam = only[0];
  }
  return roles;
}

function fieldRoles(declared: readonly Declared[]): Partial<PageRoles> {
  const roles: Record<string, readonly string[]> = {};
  const items = declared.find(({ purpose }) => purpose === 'items')?.path ?? [];
  for (const { purpose, path, header } of declared) {
    if (purpose === undefined || header !== undefined || !Object.hasOwn(fieldPurposes, purpose)) continue;
    const role = fieldPurposes[purpose as keyof typeof fieldPurposes];
    roles[role] = role === 'itemId' ? path.slice(items.length) : path;
  }
  return roles;
}

function headerRoles(declared: readonly Declared[]): Pick<PageRoles, 'headers'> {
  const headers = declared.flatMap(({ purpose, header }): [string, string][] =>
    header !== undefined && purpose !== undefined && Object.hasOwn(fieldPurposes, purpose)
      ? [[fieldPurposes[purpose as keyof typeof fieldPurposes], header.toLowerCase()]]
      : [],
  );
  return headers.length > 0 ? { headers: Object.fromEntries(headers) } : {};
}

/** What a page object carries, the items typed by the page's own parameter. */
function topFields(
  response: { readonly [name: string]: Json },
  items: readonly string[],
  at: ReturnType<typeof child>,
): Property[] {
  return Object.entries(response).flatMap(([wireName, schema]): Property[] => {
    const mark = isNode(schema) ? member(schema, 'x-stainless-pagination-property') : undefined;
    if (mark && text(mark, 'from_header') !== undefined) return [];
    const place = child(at, wireName);
    const type: Type =
      items.length === 1 && items[0] === wireName
        ? { kind: 'array', item: { kind: 'unknown' } }
        : plainType(schema, place);
    const body = isNode(schema) ? text(schema, 'description') : undefined;
    return [{ at: place, wireName, ...(body !== undefined && { doc: { body } }), type, required: true }];
  });
}
