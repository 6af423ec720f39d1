/** Merges the parts of a document: the root, the files in `paths/`, and what was brought in from others. */
import { diagnostic, type Place, type Report } from '../diagnostic.js';
import { escapeToken } from '../lib/pointer.js';
import { isMembers, type Members, methods, setMember } from './grammar.js';
import type { Origins } from './origins.js';

/** One file of a document that is spread over several. */
export interface Part {
  readonly file: string;
  readonly data: Members;
}

/** Sections whose members may be declared alike in several parts, since a part that uses them must declare them to be valid. */
const shared = new Set(['securitySchemes', 'securityDefinitions']);

/**
 * One document from its parts, the first of which is the root. A part's `security` and `servers` hold for its own
 * operations. An operation, component, path-level member or tag that two parts declare is reported at both
 * (`merge-clash`), and the first one holds; a security scheme or tag may be repeated word for word.
 */
export function merge(parts: readonly Part[], origins: Origins, report: Report): Members {
  const [root, ...rest] = parts;
  if (!root) return {};
  if (rest.length === 0) return root.data;
  const merged: Members = { ...root.data };
  origins.mark(merged, root.file, '');

  for (const section of ['paths', 'webhooks'])
    mergeMaps(merged, section, parts, (into, name, item, at) => {
      const present = into[name];
      if (isMembers(present) && isMembers(item)) mergePathItem(present, item, name, at);
      else clashOr(into, name, item, name, at);
    });

  if (parts.some(({ data }) => isMembers(data['components']))) {
    const components: Members = {};
    for (const section of new Set(parts.flatMap(({ data }) => keysOf(data['components']))))
      mergeMaps(
        components,
        section,
        parts.map(({ file, data }) => ({
          file,
          data: isMembers(data['components']) ? data['components'] : {},
        })),
        (into, name, value, at) => clashOr(into, name, value, `${section}/${name}`, at),
        '/components',
      );
    merged['components'] = components;
  }
  for (const section of ['definitions', 'parameters', 'responses', 'securityDefinitions'])
    if (parts.some(({ data }) => isMembers(data[section])))
      mergeMaps(merged, section, parts, (into, name, value, at) =>
        clashOr(into, name, value, `${section}/${name}`, at),
      );

  mergeTags();
  for (const { data } of rest)
    for (const [key, value] of Object.entries(data))
      if (key.startsWith('x-') && !Object.hasOwn(merged, key)) setMember(merged, key, value);
  return merged;

  function mergeMaps(
    target: Members,
    section: string,
    from: readonly Part[],
    add: (into: Members, name: string, value: unknown, at: Place) => void,
    prefix = '',
  ): void {
    const into: Members = {};
    let any = false;
    for (const { file, data } of from) {
      const members = data[section];
      if (!isMembers(members)) continue;
      any = true;
      for (const [name, value] of Object.entries(members)) {
        const pointer = `${prefix}/${section}/${escapeToken(name)}`;
        origins.mark(value, file, pointer);
        add(into, name, value, { file, pointer });
      }
    }
    if (any) target[section] = into;
  }

  function clashOr(into: Members, name: string, value: unknown, what: string, at: Place): void {
    if (!Object.hasOwn(into, name)) return setMember(into, name, value);
    if (same(into[name], value) && shared.has(what.split('/')[0]!)) return;
    report(clash(what, at, into[name]));
  }

  function mergePathItem(present: Members, item: Members, path: string, at: Place): void {
    for (const [key, value] of Object.entries(item)) {
      const place: Place = { file: at.file, pointer: `${pointerIn(at)}/${escapeToken(key)}` };
      origins.mark(value, at.file, pointerIn(at) + `/${escapeToken(key)}`);
      if (!Object.hasOwn(present, key)) setMember(present, key, value);
      else if ((methods as readonly string[]).includes(key) || !same(present[key], value))
        report(clash(`${key} ${path}`, place, present[key], { of: present, key }));
    }
  }

  function clash(what: string, at: Place, first: unknown, within?: { of: Members; key: string }) {
    const start = typeof first === 'object' && first !== null ? origins.find(first, '') : undefined;
    const holder = within && origins.find(within.of, '');
    const other: Place | undefined =
      start && start.file !== ''
        ? start
        : holder && { file: holder.file, pointer: `${pointerIn(holder)}/${escapeToken(within.key)}` };
    return diagnostic(
      'merge-clash',
      { what },
      at,
      other && [{ at: other, message: 'it is declared here first' }],
    );
  }

  function mergeTags(): void {
    const seen = new Map<string, { tag: unknown; at: Place }>();
    const tags: unknown[] = [];
    for (const { file, data } of parts)
      for (const [i, tag] of (Array.isArray(data['tags']) ? (data['tags'] as unknown[]) : []).entries()) {
        const at: Place = { file, pointer: `/tags/${i}` };
        const name = isMembers(tag) && typeof tag['name'] === 'string' ? tag['name'] : undefined;
        const first = name === undefined ? undefined : seen.get(name);
        if (!first) {
          if (name !== undefined) seen.set(name, { tag, at });
          origins.mark(tag, file, at.pointer);
          tags.push(tag);
        } else if (!same(first.tag, tag))
          report(
            diagnostic('merge-clash', { what: `the tag ${name}` }, at, [
              { at: first.at, message: 'it is declared here first' },
            ]),
          );
      }
    if (tags.length > 0) merged['tags'] = tags;
  }
}

/** Gives a part's operations the `security` and `servers` that hold for the part, so that they outlive the merge. */
export function settleDefaults({ file, data }: Part, origins: Origins): void {
  for (const section of ['paths', 'webhooks'])
    for (const item of Object.values(isMembers(data[section]) ? data[section] : {})) {
      if (!isMembers(item)) continue;
      for (const key of ['security', 'servers']) {
        const value = data[key];
        if (value === undefined) continue;
        origins.mark(value, file, `/${key}`);
        for (const method of [...methods, 'additionalOperations'])
          for (const operation of method === 'additionalOperations'
            ? Object.values(isMembers(item[method]) ? item[method] : {})
            : [item[method]])
            if (isMembers(operation) && !Object.hasOwn(operation, key) && !Object.hasOwn(item, key))
              operation[key] = value;
      }
    }
}

function pointerIn(place: Place): string {
  return 'pointer' in place ? place.pointer : '';
}

function keysOf(value: unknown): string[] {
  return isMembers(value) ? Object.keys(value) : [];
}

/** Whether two pieces of plain data say the same. */
function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
