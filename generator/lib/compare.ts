/** The order of text that is the same everywhere. */

/** Order by UTF-16 code unit, for `sort`: unlike a locale's, the same on every machine. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The same, for the entries of a map or an object: by key. */
export function compareKeys([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return compareText(a, b);
}
