/** Rewrites references that go by the identifiers that a file gives itself and its schemas into references by place. */
import { pathToFileURL } from 'node:url';
import { resolve } from '../lib/pointer.js';
import { isMembers, type Members, pointerOf, type Visit, walk } from './grammar.js';

/** What a URI of its own identifies in a file: all of it, or a schema with everything in it that has no other. */
interface Resource {
  readonly uri: string;
  readonly pointer: string;
  readonly node: Members;
  /** Pointers by the names that `$anchor` and `$dynamicAnchor` give, relative to nothing but the file. */
  readonly anchors: Map<string, string>;
}

/**
 * Makes every `$ref` in a file that means something in that file begin with `#`, and lead there from the root of the file: within a
 * schema with an `$id` references start from that schema, and any reference may name an `$id`, or the `$self` of the document. All
 * others stay as they are, those that lead nowhere from such a schema among them: they are meant from the root.
 *
 * @see JSON Schema 2020-12 core, sections 8.2.1 and 9.2
 * @see https://spec.openapis.org/oas/v3.2.0#establishing-the-base-uri
 */
export function identify(data: unknown, location: string): void {
  if (!isMembers(data)) return;
  const resources = new Map<string, Resource>();
  const holders = new Map<Members, Resource>();
  const references: Members[] = [];
  const declare = (node: Members, own: unknown, base: string, pointer: string): Resource | undefined => {
    const uri = typeof own === 'string' && !own.startsWith('#') ? absolute(own, base) : undefined;
    if (uri === undefined) return undefined;
    const resource = { uri, pointer, node, anchors: new Map<string, string>() };
    if (!resources.has(uri)) resources.set(uri, resource);
    return resource;
  };
  const isDocument = 'openapi' in data || 'swagger' in data;
  const file = /^https?:/i.test(location) ? location : pathToFileURL(location).href;
  walk(data, isDocument ? 'document' : 'schema', (visit: Visit) => {
    const { node, kind, up } = visit;
    const outer = up && holders.get(up.node);
    const own = kind === 'document' ? (node['$self'] ?? '') : kind === 'schema' ? node['$id'] : undefined;
    const here = declare(node, own ?? (up ? undefined : ''), outer?.uri ?? file, pointerOf(visit)) ?? outer;
    if (!here) return;
    holders.set(node, here);
    for (const key of kind === 'schema' ? ['$anchor', '$dynamicAnchor'] : []) {
      const name = node[key];
      if (typeof name === 'string' && !here.anchors.has(name)) here.anchors.set(name, pointerOf(visit));
    }
    if (typeof node['$ref'] === 'string' && kind !== 'plain') references.push(node);
  });
  for (const node of references) {
    const ref = node['$ref'] as string;
    const [base = '', fragment = ''] = ref.split('#', 2);
    const uri = absolute(base, holders.get(node)?.uri ?? file);
    const target = uri === undefined ? undefined : resources.get(uri);
    const pointer = target && pointerIn(target, fragment);
    if (pointer !== undefined) node['$ref'] = `#${pointer}`;
  }
}

function pointerIn({ node, pointer, anchors }: Resource, fragment: string): string | undefined {
  if (fragment !== '' && !fragment.startsWith('/')) return anchors.get(fragment);
  return resolve(node, fragment) === undefined ? undefined : pointer + fragment;
}

/** A URI reference made absolute, without what follows `#`. */
function absolute(reference: string, base: string): string | undefined {
  try {
    const url = new URL(reference, base);
    url.hash = '';
    return url.href;
  } catch {
    return undefined;
  }
}
