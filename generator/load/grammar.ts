/** What stands where in an OpenAPI document (2.0 to 3.2): the one table by which documents are walked. */
import { escapeToken } from '../lib/pointer.js';

/** Kinds of object that matter to loading; whatever a table does not lead to is data, and no `$ref` in it means anything. */
export type Kind =
  | 'document'
  | 'components'
  | 'pathItem'
  | 'operation'
  | 'parameter'
  | 'header'
  | 'requestBody'
  | 'response'
  | 'mediaType'
  | 'encoding'
  | 'schema'
  | 'example'
  | 'link'
  | 'callback'
  | 'securityScheme'
  | 'plain';

/** A member holds one such object, a list of them, or a mapping to them. */
export type Slot = readonly ['one' | 'list' | 'map' | 'oneOrList', Kind];

type Table = { readonly [key: string]: Slot };

/**
 * The fixed methods of a path item, in the order of the specification.
 *
 * @see https://spec.openapis.org/oas/v3.1.1#path-item-object
 */
export const methods = [
  'get',
  'put',
  'post',
  'delete',
  'options',
  'head',
  'patch',
  'trace',
  'query',
] as const;

const content: Table = {
  schema: ['one', 'schema'],
  content: ['map', 'mediaType'],
  example: ['one', 'plain'],
  examples: ['map', 'example'],
};

/** Members of each kind that lead on. `*` is every member not named, extensions (`x-…`) excepted. */
export const grammar: { readonly [K in Kind]: Table } = {
  document: {
    info: ['one', 'plain'],
    tags: ['list', 'plain'],
    paths: ['map', 'pathItem'],
    webhooks: ['map', 'pathItem'],
    components: ['one', 'components'],
    definitions: ['map', 'schema'],
    parameters: ['map', 'parameter'],
    responses: ['map', 'response'],
    securityDefinitions: ['map', 'securityScheme'],
  },
  components: {
    schemas: ['map', 'schema'],
    responses: ['map', 'response'],
    parameters: ['map', 'parameter'],
    examples: ['map', 'example'],
    requestBodies: ['map', 'requestBody'],
    headers: ['map', 'header'],
    securitySchemes: ['map', 'securityScheme'],
    links: ['map', 'link'],
    callbacks: ['map', 'callback'],
    pathItems: ['map', 'pathItem'],
    mediaTypes: ['map', 'mediaType'],
  },
  pathItem: {
    ...Object.fromEntries(methods.map((method): [string, Slot] => [method, ['one', 'operation']])),
    additionalOperations: ['map', 'operation'],
    parameters: ['list', 'parameter'],
  },
  operation: {
    parameters: ['list', 'parameter'],
    requestBody: ['one', 'requestBody'],
    responses: ['map', 'response'],
    callbacks: ['map', 'callback'],
  },
  parameter: content,
  header: content,
  requestBody: { content: ['map', 'mediaType'] },
  response: {
    headers: ['map', 'header'],
    content: ['map', 'mediaType'],
    links: ['map', 'link'],
    schema: ['one', 'schema'],
  },
  mediaType: {
    schema: ['one', 'schema'],
    itemSchema: ['one', 'schema'],
    examples: ['map', 'example'],
    encoding: ['map', 'encoding'],
    prefixEncoding: ['list', 'encoding'],
    itemEncoding: ['one', 'encoding'],
  },
  encoding: {
    headers: ['map', 'header'],
    encoding: ['map', 'encoding'],
    prefixEncoding: ['list', 'encoding'],
    itemEncoding: ['one', 'encoding'],
  },
  schema: {
    properties: ['map', 'schema'],
    patternProperties: ['map', 'schema'],
    $defs: ['map', 'schema'],
    definitions: ['map', 'schema'],
    dependentSchemas: ['map', 'schema'],
    items: ['oneOrList', 'schema'],
    prefixItems: ['list', 'schema'],
    allOf: ['list', 'schema'],
    anyOf: ['list', 'schema'],
    oneOf: ['list', 'schema'],
    not: ['one', 'schema'],
    if: ['one', 'schema'],
    then: ['one', 'schema'],
    else: ['one', 'schema'],
    contains: ['one', 'schema'],
    additionalItems: ['one', 'schema'],
    additionalProperties: ['one', 'schema'],
    unevaluatedItems: ['one', 'schema'],
    unevaluatedProperties: ['one', 'schema'],
    propertyNames: ['one', 'schema'],
    contentSchema: ['one', 'schema'],
  },
  example: {},
  link: {},
  callback: { '*': ['one', 'pathItem'] },
  securityScheme: {},
  plain: {},
};

/** Where an object of a kind goes when it is given a name: the section of `components`, and of a 2.0 document. */
export const sections: { readonly [K in Kind]?: { readonly v3: string; readonly v2?: string } } = {
  schema: { v3: 'schemas', v2: 'definitions' },
  response: { v3: 'responses', v2: 'responses' },
  parameter: { v3: 'parameters', v2: 'parameters' },
  header: { v3: 'headers' },
  requestBody: { v3: 'requestBodies' },
  example: { v3: 'examples' },
  link: { v3: 'links' },
  callback: { v3: 'callbacks' },
  securityScheme: { v3: 'securitySchemes', v2: 'securityDefinitions' },
  mediaType: { v3: 'mediaTypes' },
};

/** An object with members: no array, not `null`. */
export type Members = { [key: string]: unknown };

/** Whether a value is an object with members, neither a list nor `null`. */
export function isMembers(value: unknown): value is Members {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Sets a member without ever touching a prototype: documents have members called `__proto__`. */
export function setMember(target: Members, key: string, value: unknown): void {
  if (key === '__proto__')
    Object.defineProperty(target, key, { value, enumerable: true, configurable: true, writable: true });
  else target[key] = value;
}

/** An object met on a walk: `parent[key]` is where it hangs, so that it can be replaced. */
export interface Visit {
  readonly node: Members;
  readonly kind: Kind;
  readonly parent: Members | unknown[] | undefined;
  readonly key: string | number | undefined;
  /** The member of `up`'s node that holds `parent`, when that is a list or mapping. */
  readonly via: string | undefined;
  readonly up: Visit | undefined;
}

/** Where a visited object is, as a JSON Pointer from the walk's root. */
export function pointerOf(visit: Visit): string {
  if (!visit.up || visit.key === undefined) return '';
  const via = visit.via === undefined ? '' : `/${escapeToken(visit.via)}`;
  return `${pointerOf(visit.up)}${via}/${escapeToken(visit.key)}`;
}

/**
 * Visits every object of the grammar under `root`, parents first, each once though it hang in several places. What the
 * visitor has put into a node by then is walked; a visitor that gives `false` keeps the walk out of the node. Iterative, so
 * that depth costs no stack.
 */
export function walk(
  root: Members,
  kind: Kind,
  visitor: (visit: Visit) => boolean | void,
  seen = new Set<object>(),
): void {
  const stack: Visit[] = [
    { node: root, kind, parent: undefined, key: undefined, via: undefined, up: undefined },
  ];
  for (let visit = stack.pop(); visit; visit = stack.pop()) {
    if (seen.has(visit.node)) continue;
    seen.add(visit.node);
    if (visitor(visit) === false) continue;
    const found = membersOf(visit);
    for (let i = found.length - 1; i >= 0; i--) stack.push(found[i]!);
  }
}

/** The objects of the grammar directly under one. */
function membersOf(up: Visit): Visit[] {
  const { node, kind } = up;
  const table = grammar[kind];
  const rest = table['*'];
  const found: Visit[] = [];
  const add = (
    value: unknown,
    of: Kind,
    parent: Members | unknown[],
    key: string | number,
    via: string | undefined,
  ) => {
    if (isMembers(value)) found.push({ node: value, kind: of, parent, key, via, up });
  };
  for (const key of Object.keys(node)) {
    const slot = Object.hasOwn(table, key) ? table[key] : key.startsWith('x-') ? undefined : rest;
    if (!slot) continue;
    const [shape, of] = slot;
    const value = node[key];
    if (Array.isArray(value)) {
      if (shape === 'list' || shape === 'oneOrList')
        for (let i = 0; i < value.length; i++) add(value[i], of, value, i, key);
    } else if (shape === 'map') {
      if (isMembers(value))
        for (const name of Object.keys(value))
          if (of !== 'pathItem' || !name.startsWith('x-')) add(value[name], of, value, name, key);
    } else add(value, of, node, key, undefined);
  }
  return found;
}

/** Removes members of the grammar's objects, wherever they are; the names in a callback are expressions, and `components.examples` is a section. */
export function removeMembers(document: Members, isUnwanted: (key: string) => boolean): void {
  walk(document, 'document', ({ node, kind }) => {
    if (kind === 'callback') return;
    for (const key of Object.keys(node))
      if (isUnwanted(key) && !(kind === 'components' && key === 'examples')) delete node[key];
  });
}
