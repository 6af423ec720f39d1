/** Reads a parameter back out of a request, by the rules of OpenAPI alone (3.1, section 4.8.12; 2.0, Parameter Object). */
import { collectionFormat, explodeOf, styleOf } from './spell.js';
import type { Parameter, Version } from './shape.js';

export interface Request {
  readonly method: string;
  /** What follows the base URL's path, up to the query. */
  readonly path: string;
  /** Without the question mark. */
  readonly query: string;
  readonly headers: Headers;
  readonly body: unknown;
}

type Pairs = readonly (readonly [name: string, value: string])[];

const decoded = (text: string): string => decodeURIComponent(text.replaceAll('+', '%20'));

export function queryPairs(query: string): Pairs {
  return query === '' ? [] : query.split('&').map((pair) => split(pair, decoded));
}

function split(pair: string, decode: (text: string) => string): readonly [string, string] {
  const at = pair.indexOf('=');
  return at < 0 ? [decode(pair), ''] : [decode(pair.slice(0, at)), decode(pair.slice(at + 1))];
}

/** The texts of a value as they are on the wire: what a scalar, a list or a flat object comes to. */
export function wire(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(wire);
  if (typeof value !== 'object' || value === null) return String(value);
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, wire(member)]));
}

/**
 * What a request says of a parameter, as {@link wire} has it, or the value itself where it is written as JSON; `undefined` where it says nothing.
 * `value` is what was sent, which is asked only whether it is a list, an object or neither, and for the names that an object has.
 */
export function decode(
  parameter: Parameter,
  value: unknown,
  segments: ReadonlyMap<string, string>,
  request: Request,
  version: Version,
): unknown {
  const { in: place, name } = parameter;
  const kind = Array.isArray(value) ? 'array' : typeof value === 'object' ? 'object' : 'scalar';
  const names = kind === 'object' ? Object.keys(value as object) : [];
  const explode = explodeOf(parameter);
  if (parameter.json) {
    const text = textOf(parameter, segments, request);
    return text === undefined ? undefined : (JSON.parse(text) as unknown);
  }
  switch (place) {
    case 'path':
      return fromPath(parameter, kind, segments.get(name));
    case 'header':
      return delimited(request.headers.get(name) ?? undefined, kind, /,\s*/, explode);
    case 'query': {
      const pairs = queryPairs(request.query);
      const own = pairs.filter(([key]) => key === name).map(([, text]) => text);
      if (version === '2.0' && kind === 'array') {
        const by = { csv: ',', ssv: ' ', pipes: '|', multi: undefined }[collectionFormat(parameter)];
        return by === undefined ? listed(own) : delimited(own[0], kind, by, false);
      }
      return fromPairs(parameter, kind, names, pairs, own, explode);
    }
    case 'cookie': {
      const header = request.headers.get('cookie');
      const pairs = header === null ? [] : header.split('; ').map((pair) => split(pair, decodeURIComponent));
      const own = pairs.filter(([key]) => key === name).map(([, text]) => text);
      return fromPairs(parameter, kind, names, pairs, own, explode);
    }
    default:
      return place satisfies never;
  }
}

function textOf(
  { in: place, name }: Parameter,
  segments: ReadonlyMap<string, string>,
  request: Request,
): string | undefined {
  if (place === 'path') return decodeURIComponent(segments.get(name) ?? '');
  if (place === 'header') return request.headers.get(name) ?? undefined;
  if (place === 'query') return queryPairs(request.query).find(([key]) => key === name)?.[1];
  const pairs = (request.headers.get('cookie') ?? '')
    .split('; ')
    .map((pair) => split(pair, decodeURIComponent));
  return pairs.find(([key]) => key === name)?.[1];
}

const listed = (texts: readonly string[]): unknown => (texts.length > 0 ? texts : undefined);

function fromPairs(
  parameter: Parameter,
  kind: string,
  names: readonly string[],
  pairs: Pairs,
  own: readonly string[],
  explode: boolean,
): unknown {
  const style = styleOf(parameter);
  if (style === 'deepObject') {
    const found = pairs.flatMap(([key, text]): [string, string][] => {
      const inside =
        key.startsWith(`${parameter.name}[`) && key.endsWith(']')
          ? key.slice(parameter.name.length + 1, -1)
          : undefined;
      return inside === undefined ? [] : [[inside, text]];
    });
    return found.length > 0 ? Object.fromEntries(found) : undefined;
  }
  const by = style === 'spaceDelimited' ? ' ' : style === 'pipeDelimited' ? '|' : ',';
  if (!explode) return delimited(own[0], kind, by, false);
  if (kind === 'scalar') return own[0];
  if (kind === 'array') return listed(own);
  const found = pairs.filter(([key]) => names.includes(key));
  return found.length > 0 ? Object.fromEntries(found) : undefined;
}

function delimited(text: string | undefined, kind: string, by: string | RegExp, explode: boolean): unknown {
  if (text === undefined || kind === 'scalar') return text;
  const parts = text.split(by);
  if (kind === 'array') return parts;
  if (explode) return Object.fromEntries(parts.map((part) => split(part, (one) => one)));
  return Object.fromEntries(parts.flatMap((part, at) => (at % 2 === 0 ? [[part, parts[at + 1]]] : [])));
}

function fromPath(parameter: Parameter, kind: string, segment: string | undefined): unknown {
  if (segment === undefined) return undefined;
  const style = styleOf(parameter);
  const explode = explodeOf(parameter);
  const read = (texts: string, by: string): unknown => {
    const found = delimited(texts, kind, by, explode);
    return typeof found === 'string' ? decodeURIComponent(found) : mapTexts(found);
  };
  if (style === 'simple') return read(segment, ',');
  if (style === 'label')
    return segment.startsWith('.') ? read(segment.slice(1), explode ? '.' : ',') : undefined;
  if (!segment.startsWith(';')) return undefined;
  const pairs = segment
    .slice(1)
    .split(';')
    .map((pair) => split(pair, decodeURIComponent));
  if (kind === 'object' && explode) return Object.fromEntries(pairs);
  const own = pairs.filter(([key]) => key === parameter.name).map(([, text]) => text);
  return kind === 'array' && explode ? own : delimited(own[0], kind, ',', false);
}

function mapTexts(found: unknown): unknown {
  if (Array.isArray(found)) return found.map((text) => decodeURIComponent(text as string));
  return Object.fromEntries(
    Object.entries(found as Record<string, string>).map(([key, text]) => [
      decodeURIComponent(key),
      decodeURIComponent(text),
    ]),
  );
}
