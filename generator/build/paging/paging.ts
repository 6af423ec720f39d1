/** Which operations are paged, and by which scheme. */
import { diagnostic, type Diagnostic } from '../../diagnostic.js';
import { laysOutAll } from '../../config/layout.js';
import { within } from '../../load/place.js';
import type { Config, HttpMethod, MethodConfig } from '../../config/types.js';
import type { PageRoles, PageScheme, Property } from '../../ir/types.js';
import { child, type Ref } from '../../lib/pointer.js';
import { nearest } from '../../lib/nearest.js';
import { snake, type Casings } from '../../lib/words.js';
import type { Findings } from '../findings.js';
import type { Endpoint } from '../reading/endpoint.js';
import { listingAt, type Listing } from './listing.js';
import { contentsOf, outcomeOf, responsesOf, schemaOf } from '../reading/outcome.js';
import { byPreference, encodingOf, readingOf } from '../reading/media.js';
import { configuredSchemes, type ConfiguredScheme } from './configured.js';
import { asOnlyPage, findPaging, type Candidate, type FoundPaging } from './find.js';
import { plainType } from '../reading/plain.js';
import { schemeName } from './names.js';
import type { Reader } from '../reading/reader.js';
import { shapeAt } from '../reading/shape.js';

/** How one method is paged. */
export interface PagedBy {
  readonly scheme: PageScheme;
  /** Where the schema of one item is. */
  readonly itemAt: Ref;
}

type ConfiguredMethod = HttpMethod & Pick<MethodConfig, 'at'>;

/** How the API pages: its schemes, and which of them an endpoint follows, if any. */
export interface PagingPlan {
  readonly schemes: readonly PageScheme[];
  /** How a method that reads an endpoint is paged, if it is. A scheme that the configuration names and that cannot be is reported. */
  pagedBy(endpoint: Endpoint, config: ConfiguredMethod | undefined): PagedBy | undefined;
}

/** The list in an endpoint's response, if that is what it gives. */
function listingOf(endpoint: Endpoint, reader: Reader): Listing | undefined {
  const { content } = outcomeOf(responsesOf(endpoint, reader));
  const at = content && readingOf(content.mediaType) === 'json' ? schemaOf(content) : undefined;
  return at && listingAt(at, reader);
}

/** Whether what an endpoint gives is a list, with nothing beside it that is not about the list. */
export function isList(endpoint: Endpoint, reader: Reader): boolean {
  const listing = listingOf(endpoint, reader);
  return listing !== undefined && (listing.generic || listing.pure);
}

/** Schemes of the configuration; where it has none, those that the operations show, unless it lays out everything: then none. */
export function planPaging(
  endpoints: readonly Endpoint[],
  config: Config,
  reader: Reader,
  casings: Casings,
  findings: Findings,
): PagingPlan {
  const configured = config.pagination ?? (laysOutAll(config) ? [] : undefined);
  return configured
    ? configuredPaging(configuredSchemes(configured, casings, findings), reader, findings)
    : derivedPaging(endpoints, reader, casings, findings);
}

function configuredPaging(
  schemes: readonly ConfiguredScheme[],
  reader: Reader,
  findings: Findings,
): PagingPlan {
  const itemOf = (endpoint: Endpoint, { scheme }: ConfiguredScheme): Ref | undefined => {
    const at = fieldAt(endpoint, scheme.roles.items, reader);
    return at && shapeAt(at, reader).items;
  };
  const follows = (endpoint: Endpoint, one: ConfiguredScheme): boolean => {
    const names = candidatesOf(endpoint, reader)
      .filter((candidate) => candidate.in === one.scheme.paramsIn)
      .map(({ name }) => name);
    return (
      // What takes the parameters of pages is a list, whatever it is asked with; where there are none, only reading says so.
      (endpoint.method === 'get' || one.params.length > 0) &&
      one.params.every((name) => names.includes(name)) &&
      one.fields.every((path) => fieldAt(endpoint, path, reader) !== undefined) &&
      itemOf(endpoint, one) !== undefined
    );
  };
  return {
    schemes: schemes.map(({ scheme }) => scheme),
    pagedBy(endpoint, config) {
      const wanted = config?.paginated;
      if (wanted === false) return undefined;
      const chosen =
        typeof wanted === 'string'
          ? schemes.find((one) => one.wireName === wanted || one.scheme.name === wanted)
          : schemes.find((one) => follows(endpoint, one));
      const itemAt = chosen && itemOf(endpoint, chosen);
      if (typeof wanted === 'string' && !chosen) {
        const names = schemes.map(({ wireName }) => wireName);
        findings.report(unknownScheme(wanted, names, config));
      } else if (typeof wanted === 'string' && itemAt === undefined)
        findings.report(
          diagnostic('page-scheme-misfit', { scheme: wanted }, config && within(config.at, ['paginated'])),
        );
      return chosen && itemAt !== undefined ? { scheme: chosen.scheme, itemAt } : undefined;
    },
  };
}

function unknownScheme(
  scheme: string,
  known: readonly string[],
  config: ConfiguredMethod | undefined,
): Diagnostic {
  const details = { scheme, nearest: nearest(scheme, known) };
  return diagnostic('page-scheme-unknown', details, config && within(config.at, ['paginated']));
}

function derivedPaging(
  endpoints: readonly Endpoint[],
  reader: Reader,
  casings: Casings,
  findings: Findings,
): PagingPlan {
  const groups = new Map<string, FoundPaging[]>();
  const keys = new Map<Ref, { readonly key: string; readonly itemAt: Ref }>();
  for (const endpoint of endpoints) {
    const found = pagingOf(endpoint, reader);
    if (!found) continue;
    const key = keyOf(found, reader);
    groups.set(key, [...(groups.get(key) ?? []), found]);
    keys.set(endpoint.at, { key, itemAt: found.listing.itemAt });
  }
  const byUse = [...groups].sort(([, a], [, b]) => b.length - a.length);
  const taken = new Set<string>();
  const schemes = new Map(
    byUse.map(([key, members]) => {
      const scheme = schemeOf(members, reader, casings, taken);
      return [key, scheme];
    }),
  );
  return {
    schemes: [...groups.keys()].flatMap((key) => schemes.get(key) ?? []),
    pagedBy(endpoint, config) {
      const wanted = config?.paginated;
      const names = [...schemes.values()].map(({ name }) => name);
      if (typeof wanted === 'string' && !names.includes(wanted))
        findings.report(unknownScheme(wanted, names, config));
      const known = wanted === false ? undefined : keys.get(endpoint.at);
      const scheme = known && schemes.get(known.key);
      return known && scheme ? { scheme, itemAt: known.itemAt } : undefined;
    },
  };
}

function pagingOf(endpoint: Endpoint, reader: Reader): FoundPaging | undefined {
  const listing = listingOf(endpoint, reader);
  if (!listing?.generic) return undefined;
  const found = findPaging(listing, candidatesOf(endpoint, reader), reader);
  if (found) return found;
  const names = [...listing.shape.properties.keys()].map((name) => snake(name));
  // A next page that nothing says how to ask for is no reason to call the first one all there is.
  if (names.some((name) => /^next(_|$)/.test(name))) return undefined;
  const says = names.some((name) => /^(has_|object$|total)/.test(name));
  const may = listing.items[0] === 'data' && listing.pure && (endpoint.method === 'get' || says);
  return may ? asOnlyPage(listing) : undefined;
}

/** Query parameters, and properties of a JSON body where there is one. */
function candidatesOf(endpoint: Endpoint, reader: Reader): Candidate[] {
  const query = endpoint.parameters
    .filter((parameter) => parameter.in === 'query')
    .map((parameter): Candidate => ({
      name: parameter.name,
      at: child(parameter.at, 'schema'),
      in: 'query',
    }));
  if (endpoint.method === 'get') return query;
  const body = reader.find(child(endpoint.at, 'requestBody'));
  const contents = body ? contentsOf(body, reader) : [];
  const [chosen] = byPreference(contents.map(({ mediaType }) => mediaType));
  const content = contents.find(({ mediaType }) => mediaType === chosen);
  const schema = content && encodingOf(content.mediaType) === 'json' ? schemaOf(content) : undefined;
  const properties = schema ? [...shapeAt(schema, reader).properties] : [];
  return [...query, ...properties.map(([name, at]): Candidate => ({ name, at, in: 'body' }))];
}

/** Where a field of the response is declared. */
function fieldAt(endpoint: Endpoint, path: readonly string[], reader: Reader): Ref | undefined {
  const { content } = outcomeOf(responsesOf(endpoint, reader));
  let at = content && readingOf(content.mediaType) === 'json' ? schemaOf(content) : undefined;
  for (const step of path) at = at && shapeAt(at, reader).properties.get(step);
  return at;
}

/** Two operations with equal keys are paged by one class. */
function keyOf({ kind, paramsIn, roles, params }: FoundPaging, reader: Reader): string {
  const types = params.map(({ name, at }) => [name, shapeAt(at, reader).types.map(numeric)]);
  return JSON.stringify([kind, paramsIn, roles, types]);
}

function numeric(type: string): string {
  return type === 'integer' ? 'number' : type;
}

function schemeOf(
  members: readonly FoundPaging[],
  reader: Reader,
  casings: Casings,
  taken: Set<string>,
): PageScheme {
  const [first] = members as [FoundPaging, ...FoundPaging[]];
  const name = schemeName(first, casings, taken);
  taken.add(name);
  return {
    name,
    kind: first.kind,
    paramsIn: first.paramsIn,
    params: first.params.map((param): Property => ({
      at: param.at,
      wireName: param.name,
      in: first.paramsIn,
      type: plainType(reader.value(param.at), param.at, reader),
      required: false,
    })),
    fields: commonFields(members, first.roles, reader),
    roles: first.roles,
    continueOnEmpty: false,
  };
}

/** Fields that every response of the scheme has, as the first has them; those without a role only where they are simple. */
function commonFields(members: readonly FoundPaging[], roles: PageRoles, reader: Reader): Property[] {
  const [first] = members as [FoundPaging, ...FoundPaging[]];
  const needed = new Set([
    roles.items[0],
    ...[
      roles.hasMore,
      roles.cursorField,
      roles.urlField,
      roles.pageField,
      roles.pageCountField,
      roles.totalField,
    ].map((path) => path?.[0]),
  ]);
  return [...first.listing.shape.properties].flatMap(([wireName, at]): Property[] => {
    const places = members.map(({ listing }) => listing.shape.properties.get(wireName));
    if (!needed.has(wireName) && !(first.kind === 'fake_page' && places.every((place) => place))) return [];
    const isItems = roles.items[0] === wireName;
    const type = isItems
      ? ({ kind: 'array', item: { kind: 'unknown' } } as const)
      : widened(plainType(reader.value(at), at, reader));
    return [{ at, wireName, type, required: isItems || first.listing.shape.required.has(wireName) }];
  });
}

/** A constant of one response is any text in a class for many. */
function widened(type: Property['type']): Property['type'] {
  if (type.kind === 'literal' && typeof type.value === 'string') return { kind: 'string' };
  if (type.kind === 'enum' && type.values.every((value) => typeof value === 'string'))
    return { kind: 'string' };
  return type;
}
