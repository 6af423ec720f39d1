/** Reading schemas: what is at a pointer, and where references lead. */
import { child, resolve, tokens, type Ref } from '../../lib/pointer.js';

/**
 * A schema that is an object; those that are `true` or `false` are seen to before.
 *
 * @see https://json-schema.org/draft/2020-12/json-schema-core#section-4.3
 */
export type Schema = { readonly [keyword: string]: unknown };

/** Something in the document, with where it is. */
export interface Node {
  readonly at: Ref;
  readonly value: unknown;
}

/** What `$dynamicRef` means where it is met: anchor name → the schema that the outermost scope binds to it (JSON Schema 2020-12, core, 8.2.3.2). */
export type Scope = ReadonlyMap<string, Ref>;

/** The scope in which no `$dynamicAnchor` has been met. */
export const noScope: Scope = new Map();

/** Reads schemas and follows references between them. Nothing it meets makes it throw. */
export interface Reader {
  node(at: Ref): Node;
  /** What `$ref`, `$dynamicRef` or `$recursiveRef` of a schema leads to, one hop; `undefined` where it leads nowhere. */
  follow(from: Node, scope: Scope): Node | undefined;
}

/** Whether a value can be read as a schema with keywords. */
export function isSchema(value: unknown): value is Schema {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether a schema is `null`, and nothing else. */
export function isNull(value: unknown): boolean {
  if (!isSchema(value)) return false;
  const { type } = value;
  const listed = Array.isArray(type) && type.length === 1 ? (type[0] as unknown) : type;
  const values = 'const' in value ? [value.const] : Array.isArray(value.enum) ? value.enum : undefined;
  return listed === 'null' || (values?.length === 1 && values[0] === null);
}

/** What is found further in; its value is `undefined` where nothing is. */
export function step(node: Node, ...keys: readonly (string | number)[]): Node {
  let value = node.value;
  for (const key of keys) value = isObject(value) ? value[key] : undefined;
  return { at: child(node.at, ...keys), value };
}

/** The nodes of a list, or of a mapping's values with their keys. */
export function steps(node: Node, key: string): Node[] {
  const list = isSchema(node.value) ? node.value[key] : undefined;
  return Array.isArray(list)
    ? list.map((value: unknown, index) => ({ at: child(node.at, key, index), value }))
    : [];
}

function isObject(value: unknown): value is Record<string | number, unknown> {
  return typeof value === 'object' && value !== null;
}

/** The reference that a schema holds, if it holds one. */
export function referenceOf(value: unknown): string | undefined {
  if (!isSchema(value)) return undefined;
  const ref = value.$ref ?? value.$dynamicRef ?? value.$recursiveRef;
  return typeof ref === 'string' ? ref : undefined;
}

/** Key of the component schema that a pointer is, if it is one. */
export function componentName(at: Ref): string | undefined {
  if (!at.startsWith(components)) return undefined;
  const rest = at.slice(components.length);
  return rest.includes('/') ? undefined : tokens(`/${rest}`)[0];
}

const components = '#/components/schemas/';

/** A reader of the bundled document, which remembers what each reference led to. */
export function createReader(document: unknown): Reader {
  const byRef = new Map<string, Node | undefined>();
  let anchors: ReadonlyMap<string, readonly Ref[]> | undefined;

  const node = (at: Ref): Node => ({ at, value: resolve(document, at) });

  const lookUp = (ref: string, from: Ref): Node | undefined => {
    if (ref === '#') return node(resourceRoot(from));
    if (ref.startsWith('#/')) {
      const found = node(ref as Ref);
      return found.value === undefined ? undefined : { ...found, at: canonical(ref) };
    }
    anchors ??= anchorsOf(document);
    const places = anchors.get(ref.slice(ref.lastIndexOf('#') + 1)) ?? anchors.get(ref) ?? [];
    const root = resourceRoot(from);
    const at = places.find((place) => place === root || place.startsWith(`${root}/`)) ?? places[0];
    return at && node(at);
  };

  /** `$recursiveRef: '#'` means the nearest schema around that allows it by `$recursiveAnchor`, else the whole schema it is in. */
  const recursiveRoot = (from: Ref): Node => {
    const path = tokens(from);
    for (let length = path.length; length > 2; length--) {
      const around = node(child('#', ...path.slice(0, length)));
      if (isSchema(around.value) && around.value.$recursiveAnchor === true) return around;
    }
    return node(resourceRoot(from));
  };

  return {
    node,
    follow(from, scope) {
      if (!isSchema(from.value)) return undefined;
      const { $ref, $dynamicRef, $recursiveRef } = from.value;
      if (typeof $ref === 'string') {
        const local = $ref === '#';
        const key = local ? `${$ref} ${resourceRoot(from.at)}` : $ref;
        if (!byRef.has(key)) byRef.set(key, lookUp($ref, from.at));
        return byRef.get(key);
      }
      if (typeof $dynamicRef === 'string') {
        const bound = scope.get($dynamicRef.slice($dynamicRef.indexOf('#') + 1));
        return bound ? node(bound) : lookUp($dynamicRef, from.at);
      }
      return typeof $recursiveRef === 'string' ? recursiveRoot(from.at) : undefined;
    },
  };
}

/** The same pointer however it was escaped: `%7B` and `{` lead to the same place and must be known as one. */
function canonical(ref: string): Ref {
  return ref.includes('%') ? child('#', ...tokens(ref)) : (ref as Ref);
}

/** The schema a pointer is in, as a whole: a component, or whatever a `schema` key holds. */
function resourceRoot(at: Ref): Ref {
  const path = tokens(at);
  if (path[0] === 'components' && path[1] === 'schemas') return child('#', ...path.slice(0, 3));
  const schema = path.indexOf('schema');
  return child('#', ...path.slice(0, schema < 0 ? path.length : schema + 1));
}

/** Where every `$anchor`, `$dynamicAnchor` and `$id` of the document is declared, in document order. */
function anchorsOf(document: unknown): ReadonlyMap<string, readonly Ref[]> {
  const found = new Map<string, Ref[]>();
  const note = (name: unknown, at: Ref) => {
    if (typeof name === 'string') found.set(name, [...(found.get(name) ?? []), at]);
  };
  const todo: Node[] = [{ at: '#', value: document }];
  for (let next = todo.pop(); next; next = todo.pop()) {
    const { at, value } = next;
    if (typeof value !== 'object' || value === null) continue;
    if (isSchema(value)) for (const keyword of ['$anchor', '$dynamicAnchor', '$id']) note(value[keyword], at);
    for (const [key, item] of Object.entries(value).reverse())
      if (typeof item === 'object' && item !== null)
        todo.push({ at: child(at, key), value: item as unknown });
  }
  return found;
}
