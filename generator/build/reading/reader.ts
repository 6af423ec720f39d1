/** Reading an untrusted document: what is at a pointer, and what stands behind references. */
import { child, resolve, tokens, type Ref } from '../../lib/pointer.js';
import type { Json } from '../../ir/types.js';

/** An object of the document, its members unchecked. */
export type Node = { readonly [key: string]: unknown };

/** An object and where it is, references already followed. */
export interface Found {
  readonly at: Ref;
  readonly node: Node;
}

/** Looks things up in the bundled document, references followed. */
export interface Reader {
  readonly root: Node;
  /** What is at a pointer, of whatever kind. */
  value(at: Ref): unknown;
  /** The object at a pointer, behind any references; `undefined` where there is none, or they lead round in a circle. */
  find(at: Ref): Found | undefined;
}

/** Whether a value is an object with members, not a list. */
export function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A member that is a string; `undefined` for anything else. */
export function text(node: Node, key: string): string | undefined {
  const value = Object.hasOwn(node, key) ? node[key] : undefined;
  return typeof value === 'string' ? value : undefined;
}

/** A member that is an object. */
export function member(node: Node | undefined, key: string): Node | undefined {
  const value = node && Object.hasOwn(node, key) ? node[key] : undefined;
  return isNode(value) ? value : undefined;
}

/** A member that is a list; empty for anything else. */
export function list(node: Node | undefined, key: string): readonly unknown[] {
  const value = node && Object.hasOwn(node, key) ? node[key] : undefined;
  return Array.isArray(value) ? (value as readonly unknown[]) : [];
}

/** A value of the document as plain JSON; `undefined` where it is nothing that JSON has. */
export function json(value: unknown): Json | undefined {
  if (value === undefined || typeof value === 'function') return undefined;
  if (value instanceof Date) return value.toISOString();
  if (typeof value === 'number' && !Number.isFinite(value)) return String(value);
  if (Array.isArray(value)) return value.map((item) => json(item) ?? null);
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).flatMap(([key, inner]): [string, Json][] => {
      const plain = json(inner);
      return plain === undefined ? [] : [[key, plain]];
    });
    return Object.fromEntries(entries);
  }
  return typeof value === 'bigint' ? String(value) : (value as Json);
}

/** A reader of one document. */
export function createReader(root: Node): Reader {
  const value = (at: Ref): unknown => resolve(root, at);
  const find = (at: Ref): Found | undefined => {
    const seen = new Set<string>();
    let place: Ref = at;
    for (;;) {
      const node = value(place);
      if (!isNode(node)) return undefined;
      const target = text(node, '$ref');
      if (target === undefined || !target.startsWith('#')) return { at: place, node };
      if (seen.has(place)) return undefined;
      seen.add(place);
      place = normalized(target);
    }
  };
  return { root, value, find };
}

/** A reference as {@link child} would write it, so that equal places are equal strings. */
export function normalized(target: string): Ref {
  const steps = tokens(target);
  return steps.length === 0 ? '#' : child('#', ...steps);
}
