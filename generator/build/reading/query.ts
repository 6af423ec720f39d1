/** Queries into a document, as configurations write them: JSONPath, a JSON Pointer, or a path of names. */
import { JSONPath } from 'jsonpath-plus';
import { normalized, type Node } from './reader.js';
import type { Ref } from '../../lib/pointer.js';

/**
 * Pointers to everything that a query matches, in document order; none for a query that is not well formed. A pointer
 * begins with `#` or `/`, JSONPath with `$`; anything else is read as names joined by dots, quoted where they
 * must be (the part of JMESPath that names one place). Script expressions run in jsonpath-plus' own interpreter.
 */
export function query(root: Node, wanted: string): Ref[] {
  const text = wanted.trim();
  if (text.startsWith('#') || text.startsWith('/')) return [normalized(text)];
  const path = text.startsWith('$') ? text : `$${bracketed(text)}`;
  try {
    const found: unknown = JSONPath({ path, json: root, resultType: 'pointer', wrap: true, eval: 'safe' });
    return Array.isArray(found)
      ? found.filter((one) => typeof one === 'string').map((one) => normalized(`#${one}`))
      : [];
  } catch {
    return [];
  }
}

/** `components.schemas."Foo-Bar"` as `['components']['schemas']['Foo-Bar']`. */
function bracketed(path: string): string {
  const names = [...path.matchAll(/"((?:[^"\\]|\\.)*)"|\[(\d+)\]|([^.[\]"]+)/g)];
  return names
    .map(([, quoted, index, plain]) =>
      index === undefined ? `['${(quoted ?? plain ?? '').trim()}']` : `[${index}]`,
    )
    .join('');
}
