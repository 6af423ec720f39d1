/** What awaiting a method gives. */
import type { HttpMethod } from '../../config/types.js';
import type { Paging, Result, Type } from '../../ir/types.js';
import type { Ref } from '../../lib/pointer.js';
import type { Naming, Types } from '../schema/types.js';
import { essence } from '../../lib/media-type.js';
import { readingOf } from '../reading/media.js';
import { schemaOf, type Outcome } from '../reading/outcome.js';
import type { FindModel } from '../models/named-models.js';
import type { PagedBy } from '../paging/paging.js';
import { isNode, list, type Reader } from '../reading/reader.js';
import { isOfText, isOnly, shapeAt } from '../reading/shape.js';

/** What awaiting a method gives, and the headers that ask for it. */
export interface Given {
  readonly result: Result;
  /** Property of the body that is given in its place. */
  readonly unwrap?: readonly string[];
  /** `Accept`, where it is not JSON. */
  readonly headers: { readonly [name: string]: string };
}

/** The result of a method that is neither paged nor always a stream. */
export function resultOf(
  outcome: Outcome,
  method: HttpMethod | undefined,
  unwrapFields: readonly string[],
  naming: Naming,
  reader: Reader,
  types: Types,
  findModel: FindModel,
): Given {
  const { content } = outcome;
  if (!content) return { result: { kind: 'empty' }, headers: { Accept: '*/*' } };
  const at = schemaOf(content);
  const type = essence(content.mediaType);
  const isFile = at !== undefined && holdsFile(at, reader);
  if (readingOf(type) === 'binary' || isFile) {
    const accept = type.includes('*') || readingOf(type) === 'json' ? 'application/octet-stream' : type;
    return { result: { kind: 'binary' }, headers: { Accept: accept } };
  }
  if (readingOf(type) === 'text')
    return {
      result: {
        kind: 'text',
        type:
          at !== undefined && isOfText(at, type, reader)
            ? named(at, naming, reader, types, findModel)
            : { kind: 'string' },
      },
      headers: { Accept: type },
    };
  if (at === undefined) return { result: { kind: 'json', type: { kind: 'unknown' } }, headers: {} };
  const field = unwrapField(at, method, unwrapFields, reader);
  return {
    result: { kind: 'json', type: named(field?.at ?? at, naming, reader, types, findModel) },
    ...(field && { unwrap: [field.name] }),
    headers: {},
  };
}

function named(at: Ref, naming: Naming, reader: Reader, types: Types, findModel: FindModel): Type {
  const model = findModel(at, naming.owner);
  if (model?.kind === 'ref') return model;
  if (mayBeNull(at, reader)) {
    const type = types.typeAt(at, naming, 'response');
    // What may be null says so where it is given, and needs no second name for that.
    if (type.kind === 'union' && type.members.map(({ kind }) => kind).join() === 'ref,null') return type;
  }
  return { kind: 'ref', model: types.modelAt(at, naming, 'response') };
}

/** Whether a schema is of an object or `null`, in either way of saying so. */
function mayBeNull(at: Ref, reader: Reader): boolean {
  const { node } = reader.find(at) ?? {};
  const isNull = (one: unknown): boolean => {
    if (!isNode(one)) return one === 'null';
    const values = list(one, 'enum');
    return one['type'] === 'null' || (values.length > 0 && values.every((value) => value === null));
  };
  return (
    ['type', 'anyOf', 'oneOf'].some((key) => list(node, key).some(isNull)) &&
    isOnly(shapeAt(at, reader), 'object')
  );
}

function holdsFile(at: Ref, reader: Reader): boolean {
  const { types, format } = shapeAt(at, reader);
  return format === 'binary' && types.every((type) => type === 'string');
}

function unwrapField(
  at: Ref,
  method: HttpMethod | undefined,
  fields: readonly string[],
  reader: Reader,
): { readonly name: string; readonly at: Ref } | undefined {
  if (method?.unwrapResponse === false) return undefined;
  const wanted = method?.unwrapResponse === undefined ? fields : [method.unwrapResponse];
  if (wanted.length === 0) return undefined;
  const { properties } = shapeAt(at, reader);
  for (const name of wanted) {
    const place = properties.get(name);
    if (place !== undefined) return { name, at: place };
  }
  return undefined;
}

/**
 * The result of a paged method. Items without a model are what they are in the model of the list, where a configuration names
 * that. The page's alias is named once models have their names, by `page-aliases.ts`.
 */
export function pagedResult(
  paged: PagedBy,
  outcome: Outcome,
  naming: Naming,
  reader: Reader,
  types: Types,
  findModel: FindModel,
  isConfigured: boolean,
): { readonly result: Result; readonly paging: Paging } {
  const listed = isConfigured ? itemInList(paged, outcome, naming, types, findModel) : undefined;
  const item = listed?.item ?? named(paged.itemAt, naming, reader, types, findModel);
  return {
    result: { kind: 'json', type: { kind: 'array', item } },
    paging: { scheme: paged.scheme.name, item, ...(listed && { list: listed.list }), alias: '' },
  };
}

function itemInList(
  { scheme, itemAt }: PagedBy,
  { content }: Outcome,
  { owner }: Naming,
  types: Types,
  findModel: FindModel,
): Required<Pick<Paging, 'item' | 'list'>> | undefined {
  const [property, ...deeper] = scheme.roles.items;
  const at = content && schemaOf(content);
  if (at === undefined || property === undefined || deeper.length > 0 || findModel(itemAt, owner))
    return undefined;
  const list = findModel(at, owner);
  const type = list?.kind === 'ref' ? types.typeOf(list.model) : undefined;
  if (list?.kind !== 'ref' || type?.kind !== 'object') return undefined;
  const items = type.properties.find(({ wireName }) => wireName === property)?.type;
  return items?.kind === 'array' ? { item: items.item, list: { model: list.model, property } } : undefined;
}
