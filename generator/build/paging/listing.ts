/** Recognising responses that are lists. */
import { words } from '../../lib/words.js';
import type { Ref } from '../../lib/pointer.js';
import type { Reader } from '../reading/reader.js';
import { isOnly, shapeAt, type Shape } from '../reading/shape.js';

/** An array in a response that looks like the items of a list. */
export interface Listing {
  /** Path to the items; empty when the response is the list itself. */
  readonly items: readonly string[];
  /** Where the schema of one item is. */
  readonly itemAt: Ref;
  /** Of the whole response. */
  readonly shape: Shape;
  /** Whether the property has a name that lists go by in many APIs (`data`), not one of its own (`users`). */
  readonly generic: boolean;
  /** Whether the other properties only say something about the list. */
  readonly pure: boolean;
}

const genericNames = [
  'data',
  'items',
  'results',
  'entries',
  'records',
  'values',
  'list',
  'objects',
  'elements',
  'rows',
];

const metadataWords = new Set(
  (
    'object type kind has more next previous prev first last id ids page pages paged paging pagination per size limit offset ' +
    'skip total totals count counts cursor cursors token url uri href link links meta metadata info start end after before self number num ' +
    'is truncated response request max min current version api etag status success ok timestamp warnings errors result results length range'
  ).split(' '),
);

/** The list that a response's schema is or holds, if any. */
export function listingAt(at: Ref, reader: Reader): Listing | undefined {
  const shape = shapeAt(at, reader);
  if (shape.union) return undefined;
  if (isOnly(shape, 'array') && shape.items)
    return { items: [], itemAt: shape.items, shape, generic: true, pure: true };
  const arrays = [...shape.properties].flatMap(([name, where]) => {
    const inner = shapeAt(where, reader);
    return isOnly(inner, 'array') && inner.items ? [{ name, itemAt: inner.items }] : [];
  });
  const named = genericNames.flatMap((name) => arrays.filter((one) => one.name === name));
  const specific = arrays.filter((one) => !isMetadata(one.name));
  const chosen = named[0] ?? (specific.length === 1 ? specific[0] : undefined);
  if (!chosen) return undefined;
  const others = [...shape.properties.keys()].filter((name) => name !== chosen.name);
  return {
    items: [chosen.name],
    itemAt: chosen.itemAt,
    shape,
    generic: genericNames.includes(chosen.name),
    pure: others.every(isMetadata),
  };
}

function isMetadata(name: string): boolean {
  return words(name).every((word) => metadataWords.has(word.toLowerCase()));
}
