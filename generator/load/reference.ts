/** Reads a `$ref`: which file it means, and what in it. */
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Source } from './read.js';

/** A `$ref`, taken apart. */
export interface Reference {
  /** Absolute path or URL; that of the source itself for a reference within it. */
  readonly location: string;
  /** What follows `#`: a JSON Pointer, an anchor's name, or nothing for the whole. */
  readonly fragment: string;
}

/**
 * Resolves a reference against the source that holds it.
 *
 * @see RFC 3986, section 5
 */
export function resolveReference(source: Source, ref: string): Reference {
  const hash = ref.indexOf('#');
  const base = hash < 0 ? ref : ref.slice(0, hash);
  const fragment = hash < 0 ? '' : ref.slice(hash + 1);
  if (base === '') return { location: source.location, fragment };
  return { location: against(source.location, base), fragment };
}

function against(location: string, base: string): string {
  const isUrl = /^https?:/i.test(location);
  try {
    const url = new URL(base.replaceAll('\\', '/'), isUrl ? location : pathToFileURL(location));
    return url.protocol === 'file:' ? fileURLToPath(url) : url.href;
  } catch {
    return base;
  }
}
