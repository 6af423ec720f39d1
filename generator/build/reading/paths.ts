/** The paths of a document, each as requests are sent to it. */
import { diagnostic } from '../../diagnostic.js';
import { child, type Ref } from '../../lib/pointer.js';
import type { Findings } from '../findings.js';
import { member, type Reader } from './reader.js';

/** A path of the document. */
export interface Path {
  /** It begins with a slash, whether or not the document has one. */
  readonly path: string;
  /** Of its path item. */
  readonly at: Ref;
}

/**
 * Every path in document order. A request goes to the server's URL with the path behind it: without a slash between them the
 * path would make the host another one, and credentials would go there. It is put there and reported; so are two
 * templates that differ in the names of their parameters alone.
 *
 * @see https://spec.openapis.org/oas/v3.1.1#paths-object
 */
export function pathsOf({ root }: Reader, { report, placeOf }: Findings): Path[] {
  const keys = Object.keys(member(root, 'paths') ?? {}).filter((key) => !key.startsWith('x-'));
  const written = new Set(keys);
  const templates = new Map<string, Path>();
  return keys.flatMap((key): Path[] => {
    const at = child('#', 'paths', key);
    const place = { ...placeOf(at), key: true as const };
    const path = key.startsWith('/') ? key : `/${key}`;
    if (path !== key) {
      const isTaken = written.has(path);
      report(diagnostic('path-without-slash', { path: key, isTaken }, place));
      if (isTaken) return [];
    }
    const template = path.replaceAll(/\{[^{}]*\}/g, '{}');
    const first = templates.get(template);
    if (first)
      report(
        diagnostic('path-template-twice', { path, first: first.path }, place, [
          { at: { ...placeOf(first.at), key: true as const }, message: 'it is first written here' },
        ]),
      );
    else templates.set(template, { path, at });
    return [{ path, at }];
  });
}
