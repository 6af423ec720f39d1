/** Names of emitted files. */
import { kebab } from './words.js';

/** The name of a file: lower case words joined with hyphens, whatever the name in the document holds. */
export function fileName(wireName: string): string {
  const name = kebab(wireName).replace(/[^\p{L}\p{N}-]/gu, '');
  return /^(con|prn|aux|nul|com\d|lpt\d|)$/.test(name) ? `${name}-resource`.replace(/^-/, '') : name;
}

/** The name, or it with the first number that makes it unlike those taken, in a file system without case; it is taken then. */
export function freeName(name: string, taken: Set<string>): string {
  let found = name;
  for (let n = 2; taken.has(found.toLowerCase()); n += 1) found = `${name}-${n}`;
  taken.add(found.toLowerCase());
  return found;
}
