/** Changing the document as the configuration asks, before anything is read from it (`openapi.transforms`). */
import type { TransformConfig } from '../../config/types.js';
import { diagnostic, type Report } from '../../diagnostic.js';
import { resolve, tokens, type Ref } from '../../lib/pointer.js';
import { query } from './query.js';
import type { Node } from './reader.js';

type Mutable = Record<string, unknown>;

function isMembers(value: unknown): value is Mutable {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Thrown inside a command for arguments that it cannot use; reported, never seen outside. */
class Unusable extends Error {}

/** The document after every transform, in order; the one given is left as it is. A transform that cannot be carried out is reported. */
export function transformed(document: Node, transforms: readonly TransformConfig[], report: Report): Node {
  if (transforms.length === 0) return document;
  const root: unknown = structuredClone(document);
  if (!isMembers(root)) return document;
  for (const transform of transforms) {
    try {
      apply(root, transform);
    } catch (error) {
      if (!(error instanceof Unusable)) throw error;
      const { command } = transform;
      report(diagnostic('transform-failed', { command, reason: error.message }, transform.at));
    }
  }
  return root;
}

function apply(root: Mutable, { command, args }: TransformConfig): void {
  switch (command) {
    case 'update':
      return each(root, targets(root, args), (parent, key) => put(parent, key, copyOf(args['value'])));
    case 'append':
      return each(root, targets(root, args), (parent, key) => appendTo(parent, key, args['value']));
    case 'merge':
      return each(root, targets(root, args), (parent, key) => {
        const value = read(parent, key);
        put(
          parent,
          key,
          value === undefined
            ? copyOf(args['value'] ?? args['object'])
            : merged(value, args['value'] ?? args['object']),
        );
      });
    case 'remove':
      return removeAll(root, args);
    case 'copy':
    case 'move':
      return relocate(root, args, command === 'move');
    case 'rename':
    case 'renameValue':
    case 'rename_keys':
    case 'renameKeys':
      return rename(root, args);
    case 'oneOfToAnyOf':
      return each(root, targets(root, args, ['$..[?(@ && @.oneOf)]']), (parent, key) => {
        const value = read(parent, key);
        if (isMembers(value) && Array.isArray(value['oneOf'])) replaceKey(value, 'oneOf', 'anyOf');
      });
    default:
      throw new Unusable('no such command is known');
  }
}

/** Where the targets of a transform are. No match at all is a fault: the document is not what its author thought. */
function targets(root: Mutable, args: TransformConfig['args'], fallback?: readonly string[]): Ref[] {
  const raw = args['target'] ?? args['targets'] ?? fallback;
  const paths = (Array.isArray(raw) ? raw : [raw]).filter((one): one is string => typeof one === 'string');
  if (paths.length === 0) throw new Unusable('it has no target');
  const filter = args['filter'];
  const found = [...new Set(paths.flatMap((path) => query(root, path)))];
  // A path to something that is not there yet names a place: its parent decides.
  const places = found.length > 0 ? found : paths.flatMap((path) => missingPlace(root, path));
  const kept =
    isMembers(filter) && filter['only'] !== undefined
      ? places.filter((at) => isOneOf(root, at, filter['only']))
      : places;
  if (kept.length === 0) throw new Unusable(`nothing matches ${paths.join(', ')}`);
  return kept;
}

function isOneOf(root: Mutable, at: Ref, only: unknown): boolean {
  const last = tokens(at).at(-1);
  return Array.isArray(only) && (only.includes(last) || only.includes(resolve(root, at)));
}

function missingPlace(root: Mutable, path: string): Ref[] {
  const match = /^(.+?)(?:\.([\w$-]+)|\[(?:'([^']+)'|"([^"]+)")\])$/.exec(path.trim());
  if (!match) return [];
  const name = match[2] ?? match[3] ?? match[4] ?? '';
  return query(root, match[1] ?? '')
    .filter((at) => isMembers(resolve(root, at)))
    .map((at) => `${at}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}` as Ref);
}

/** Deepest and last first, so that what is changed moves nothing that is still to be changed. */
function each(root: Mutable, places: readonly Ref[], change: (parent: unknown, key: string) => void): void {
  for (const at of [...places].reverse()) {
    const steps = tokens(at);
    const key = steps.pop();
    if (key === undefined) continue;
    let parent: unknown = root;
    for (const step of steps) parent = isContainer(parent) ? (parent as Mutable)[step] : undefined;
    if (isContainer(parent)) change(parent, key);
  }
}

function isContainer(value: unknown): boolean {
  return typeof value === 'object' && value !== null;
}

function read(parent: unknown, key: string): unknown {
  return Object.hasOwn(parent as Mutable, key) ? (parent as Mutable)[key] : undefined;
}

function put(parent: unknown, key: string, value: unknown): void {
  if (value === undefined) throw new Unusable('it has no value');
  Object.defineProperty(parent as Mutable, key, {
    value,
    writable: true,
    enumerable: true,
    configurable: true,
  });
}

function copyOf(value: unknown): unknown {
  return value === undefined ? undefined : structuredClone(value);
}

function appendTo(parent: unknown, key: string, value: unknown): void {
  const current = read(parent, key);
  if (typeof current === 'string') return put(parent, key, `${current}${String(value)}`);
  if (current === undefined) return put(parent, key, Array.isArray(value) ? copyOf(value) : [copyOf(value)]);
  if (!Array.isArray(current)) throw new Unusable('the target is no list');
  put(parent, key, [
    ...(current as unknown[]),
    ...(Array.isArray(value) ? (copyOf(value) as unknown[]) : [copyOf(value)]),
  ]);
}

function merged(target: unknown, value: unknown): unknown {
  if (!isMembers(target) || !isMembers(value)) return copyOf(value);
  const result: Mutable = { ...target };
  for (const [key, inner] of Object.entries(value))
    put(result, key, Object.hasOwn(result, key) ? merged(result[key], inner) : copyOf(inner));
  return result;
}

function removeAll(root: Mutable, args: TransformConfig['args']): void {
  const keys = Array.isArray(args['keys'])
    ? args['keys'].filter((key) => typeof key === 'string')
    : undefined;
  each(root, targets(root, args), (parent, key) => {
    const value = read(parent, key);
    if (keys && isMembers(value)) for (const one of keys) delete value[one];
    else if (Array.isArray(parent)) parent.splice(Number(key), 1);
    else delete (parent as Mutable)[key];
  });
}

function relocate(root: Mutable, args: TransformConfig['args'], isMove: boolean): void {
  const from = args['from'] ?? args['source'];
  const to = args['to'] ?? args['destination'] ?? args['target'];
  if (typeof from !== 'string' || typeof to !== 'string') throw new Unusable('it needs `from` and `to`');
  const [source, ...others] = query(root, from);
  if (source === undefined || others.length > 0) throw new Unusable(`${from} does not match one place`);
  const value = copyOf(resolve(root, source));
  if (isMove)
    each(root, [source], (parent, key) => {
      if (Array.isArray(parent)) parent.splice(Number(key), 1);
      else delete (parent as Mutable)[key];
    });
  const known = query(root, to);
  const places = known.length > 0 ? known : missingPlace(root, to);
  if (places.length === 0) throw new Unusable(`nothing matches ${to}`);
  each(root, places, (parent, key) => put(parent, key, copyOf(value)));
}

/** Keys by a mapping, or the last name of a place; references to a renamed component follow it. */
function rename(root: Mutable, args: TransformConfig['args']): void {
  const keys = args['keys'] ?? args['mapping'] ?? args['rename'];
  if (isMembers(keys)) {
    const moved = new Map<string, string>();
    each(root, targets(root, args), (parent, key) => {
      const value = read(parent, key);
      if (!isMembers(value)) return;
      for (const [from, to] of Object.entries(keys)) {
        if (typeof to !== 'string' || !Object.hasOwn(value, from)) continue;
        replaceKey(value, from, to);
        moved.set(from, to);
      }
    });
    return followSchemas(root, moved);
  }
  const to = args['to'] ?? args['name'] ?? args['value'];
  if (typeof to !== 'string') throw new Unusable('it has no new name');
  const moved = new Map<string, string>();
  each(root, targets(root, { ...args, target: args['target'] ?? args['from'] ?? null }), (parent, key) => {
    if (Array.isArray(parent)) throw new Unusable('the target is an item of a list, which has no name');
    replaceKey(parent as Mutable, key, to);
    moved.set(key, to);
  });
  followSchemas(root, moved);
}

function replaceKey(node: Mutable, from: string, to: string): void {
  const entries = Object.entries(node).map(([key, value]) => [key === from ? to : key, value] as const);
  for (const key of Object.keys(node)) delete node[key];
  for (const [key, value] of entries) put(node, key, value);
}

/** Turns `#/components/<kind>/<old>` into the new name wherever the old one is gone and the new one is there. */
function followSchemas(root: Mutable, moved: ReadonlyMap<string, string>): void {
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) return value.forEach(visit);
    if (!isMembers(value)) return;
    const target = value['$ref'];
    if (typeof target === 'string') {
      const steps = tokens(target);
      const to = steps[0] === 'components' ? moved.get(steps[2] ?? '') : undefined;
      if (to !== undefined && resolve(root, target) === undefined) {
        const [, kind = ''] = steps;
        const rest = target.split('/').slice(4);
        const renamed = [
          '#',
          'components',
          kind,
          to.replaceAll('~', '~0').replaceAll('/', '~1'),
          ...rest,
        ].join('/');
        if (resolve(root, renamed) !== undefined) value['$ref'] = renamed;
      }
    }
    Object.values(value).forEach(visit);
  };
  if (moved.size > 0) visit(root);
}
