/** Where things are, seen from the tests. */
import { fileURLToPath } from 'node:url';

const at = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** The root of the repository, without a slash at its end. */
export const root = at('.').replace(/[\\/]$/, '');

/** The committed SDK. */
export const sdk = at('generated/typescript');

/** What the tests keep between runs: packed tarballs, compiled cases. Ignored by git, safe to delete. */
export const cache = at('.cache/test');
