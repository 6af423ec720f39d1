/**
 * Brings what a document refers to in other files into it.
 *
 * swagger-parser's `bundle()` is not used for this: it leaves what several places share at the first of them, where it has
 * no name, and a schema's name is what a model is called; it follows `$ref` where there is none (extensions, examples),
 * and overflows on an alias cycle. On a document in one file it has nothing to do. Its `validate()` is used: validate.ts.
 */
import { diagnostic, type Place, type Report } from '../diagnostic.js';
import { escapeToken, resolve, tokens } from '../lib/pointer.js';
import { findAnchor } from './anchors.js';
import {
  grammar,
  isMembers,
  type Kind,
  type Members,
  pointerOf,
  sections,
  setMember,
  type Visit,
  walk,
} from './grammar.js';
import { createNames, type Names } from './hoist-names.js';
import type { Origins } from './origins.js';
import type { Reader, Source } from './read.js';
import { resolveReference, type Reference } from './reference.js';

/** Something in a file that a reference leads to, past any further references that it consists of. */
interface Target {
  readonly source: Source;
  readonly pointer: string;
  readonly value: unknown;
}

/** What is given no name but put in place of the reference. */
const inlined: ReadonlySet<Kind> = new Set<Kind>([
  'operation',
  'example',
  'header',
  'encoding',
  'mediaType',
  'link',
  'securityScheme',
]);

/**
 * Rewrites the roots so that every `$ref` in them begins with `#`, and gives the components that were brought in, as a piece
 * of a document. A reference that cannot be followed is reported (`ref-…`) and becomes an empty object. The roots are
 * parts of one document: `#` in any of them means the whole.
 */
export async function bundle(
  roots: readonly Source[],
  isV2: boolean,
  reader: Reader,
  origins: Origins,
  report: Report,
): Promise<Members> {
  const isRoot = new Set(roots.map(({ location }) => location));
  const placed = new Map<string, string>();
  const piece: Members = {};
  const names: Names = createNames(roots.map(({ data }) => data));
  const seen = new Set<object>();
  const queue: { node: Members; kind: Kind; source: Source; pointer: string }[] = [];

  /** Follows a reference, and what it leads to while that is a reference and nothing else. */
  const follow = async (ref: string, from: Source, at: Place): Promise<Target | undefined> => {
    const met = new Set<string>();
    let source = from;
    let reference: Reference | undefined = resolveReference(from, ref);
    for (;;) {
      if (reference.location !== source.location) {
        const next: Source | undefined = await reader.read(reference.location, at);
        if (!next || next.data === undefined) return undefined;
        source = next;
      }
      const pointer: string | undefined = findAnchor(source.data, reference);
      const value = pointer === undefined ? undefined : resolve(source.data, pointer);
      if (pointer === undefined || value === undefined) {
        if (isRoot.has(source.location)) return { source, pointer: reference.fragment, value: undefined };
        report(diagnostic('ref-unresolved', { ref }, at));
        return undefined;
      }
      if (isRoot.has(source.location) || !isMembers(value) || !isAlias(value))
        return { source, pointer, value };
      const key = `${source.location}#${pointer}`;
      if (met.has(key)) {
        report(diagnostic('ref-cycle', { ref }, at));
        return undefined;
      }
      met.add(key);
      reference = resolveReference(source, value['$ref']);
    }
  };

  /** The pointer in the bundled document of what a reference leads to. */
  const locate = async (ref: string, kind: Kind, from: Source, at: Place): Promise<string | undefined> => {
    const target = await follow(ref, from, at);
    if (!target) return undefined;
    if (isRoot.has(target.source.location)) return `#${target.pointer}`;
    return placedAt(target) ?? hoist(target, kind);
  };

  const placedAt = ({ source, pointer }: Target): string | undefined => {
    const steps = tokens(pointer).map(escapeToken);
    for (let length = steps.length; length >= 0; length--) {
      const known = placed.get(
        `${source.location}#${steps
          .slice(0, length)
          .map((step) => `/${step}`)
          .join('')}`,
      );
      if (known !== undefined) return [known, ...steps.slice(length)].join('/');
    }
    return undefined;
  };

  const hoist = (target: Target, kind: Kind): string => {
    const { v2, v3 } = sections[kind] ?? { v3: 'schemas', v2: 'definitions' };
    const path = isV2 && v2 ? [v2] : ['components', v3];
    const name = names.choose(path.at(-1)!, target.source.location, target.pointer);
    let section = piece;
    for (const step of path) section = (section[step] ??= {}) as Members;
    setMember(section, name, target.value);
    return place(target, kind, `#/${path.join('/')}/${escapeToken(name)}`);
  };

  const place = ({ source, pointer, value }: Target, kind: Kind, at: string): string => {
    placed.set(`${source.location}#${pointer}`, at);
    origins.mark(value, source.file, pointer);
    if (isMembers(value)) queue.push({ node: value, kind, source, pointer });
    return at;
  };

  const rewrite = async (visit: Visit, source: Source, base: string): Promise<void> => {
    const { node, kind, parent, key } = visit;
    const at: Place = { file: source.file, pointer: `${base}${pointerOf(visit)}/$ref` };
    const ref = node['$ref'] as string;
    if (ref.startsWith('#/') && isRoot.has(source.location)) return;
    if (inlined.has(kind) || (kind === 'pathItem' && visit.up?.kind === 'document')) {
      const target = await follow(ref, source, at);
      if (!target || !isMembers(target.value) || !parent || key === undefined) delete node['$ref'];
      else if (isRoot.has(target.source.location)) node['$ref'] = `#${target.pointer}`;
      else {
        const { $ref: _ref, ...siblings } = node;
        const whole = Object.keys(siblings).length > 0 ? { ...target.value, ...siblings } : target.value;
        origins.mark(whole, target.source.file, target.pointer);
        (parent as Members)[key] = whole;
        queue.push({ node: whole, kind, source: target.source, pointer: target.pointer });
      }
      return;
    }
    const found = await locate(ref, kind, source, at);
    if (found === undefined) delete node['$ref'];
    else node['$ref'] = found;
  };

  const rewriteMapping = async (mapping: Members, source: Source, at: Place): Promise<void> => {
    for (const [value, ref] of Object.entries(mapping)) {
      if (typeof ref !== 'string' || !/[#/]|\.(ya?ml|json)$/.test(ref)) continue;
      if (ref.startsWith('#') && isRoot.has(source.location)) continue;
      const found = await locate(ref, 'schema', source, at);
      if (found === undefined) delete mapping[value];
      else setMember(mapping, value, found);
    }
  };

  /** A reference in place of a mapping, as `properties` may hold one by no specification: the members are put there. */
  const rewriteMap = async (
    visit: Visit,
    key: string,
    of: Kind,
    source: Source,
    base: string,
  ): Promise<void> => {
    const { $ref: ref, ...members } = visit.node[key] as Members;
    const at: Place = { file: source.file, pointer: `${base}${pointerOf(visit)}/${escapeToken(key)}/$ref` };
    const target = await follow(ref as string, source, at);
    const value = target && resolve(target.source.data, target.pointer);
    const whole: Members = { ...(isMembers(value) && value), ...members };
    visit.node[key] = whole;
    if (!target || !isMembers(value)) return;
    origins.mark(whole, target.source.file, target.pointer);
    for (const [name, node] of Object.entries(value))
      if (isMembers(node)) {
        const pointer = `${target.pointer}/${escapeToken(name)}`;
        queue.push({ node, kind: of, source: target.source, pointer });
      }
  };

  // A component that is only a reference to a file gives its name to what is there.
  for (const root of roots)
    for (const { owner, name, kind, pointer } of componentsOf(root.data, isV2)) {
      const node = owner[name];
      if (!isMembers(node) || !isAlias(node) || node['$ref'].startsWith('#')) continue;
      const target = await follow(node['$ref'], root, { file: root.file, pointer: `${pointer}/$ref` });
      if (!target || isRoot.has(target.source.location) || placedAt(target)) continue;
      setMember(owner, name, target.value);
      place(target, kind, `#${pointer}`);
    }

  for (const root of roots)
    if (isMembers(root.data)) queue.push({ node: root.data, kind: 'document', source: root, pointer: '' });

  for (let next = 0; next < queue.length; next++) {
    const { node, kind, source, pointer } = queue[next]!;
    const references: Visit[] = [];
    const mappings: { mapping: Members; at: Place }[] = [];
    const texts: { owner: Members; ref: string; at: Place }[] = [];
    const maps: { visit: Visit; key: string; of: Kind }[] = [];
    walk(
      node,
      kind,
      (visit) => {
        const { description, discriminator } = visit.node;
        const at = () => ({ file: source.file, pointer: pointer + pointerOf(visit) });
        if (isMembers(description) && typeof description['$ref'] === 'string')
          texts.push({ owner: visit.node, ref: description['$ref'], at: at() });
        if (visit.kind === 'schema' && isMembers(discriminator) && isMembers(discriminator['mapping']))
          mappings.push({ mapping: discriminator['mapping'], at: at() });
        maps.push(...referredMaps(visit));
        if (typeof visit.node['$ref'] === 'string' && visit.kind !== 'document' && visit.kind !== 'plain')
          references.push(visit);
      },
      seen,
    );
    for (const { owner, ref, at } of texts) {
      const target = await follow(ref, source, at);
      if (typeof target?.value === 'string') owner['description'] = target.value;
      else delete owner['description'];
    }
    for (const { visit, key, of } of maps) await rewriteMap(visit, key, of, source, pointer);
    for (const { mapping, at } of mappings) await rewriteMapping(mapping, source, at);
    for (const visit of references) await rewrite(visit, source, pointer);
  }
  return piece;
}

/** Members of a visited object that should be mappings and are references. */
function referredMaps(visit: Visit): { visit: Visit; key: string; of: Kind }[] {
  return Object.entries(grammar[visit.kind]).flatMap(([key, [shape, of]]) => {
    const value = shape === 'map' ? visit.node[key] : undefined;
    return isMembers(value) && typeof value['$ref'] === 'string' ? [{ visit, key, of }] : [];
  });
}

/** An object that is a reference and nothing else. */
function isAlias(value: Members): value is Members & { $ref: string } {
  return typeof value['$ref'] === 'string' && Object.keys(value).length === 1;
}

/** The entries of a document's components. */
function* componentsOf(
  data: unknown,
  isV2: boolean,
): Generator<{ owner: Members; name: string; kind: Kind; pointer: string }> {
  if (!isMembers(data)) return;
  for (const [kind, { v2, v3 }] of Object.entries(sections) as [Kind, { v2?: string; v3: string }][]) {
    const path = isV2 ? (v2 ? [v2] : []) : ['components', v3];
    if (path.length === 0) continue;
    const owner = resolve(data, `/${path.join('/')}`);
    if (isMembers(owner))
      for (const name of Object.keys(owner))
        yield { owner, name, kind, pointer: `/${path.join('/')}/${escapeToken(name)}` };
  }
}
