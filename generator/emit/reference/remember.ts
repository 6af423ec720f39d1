/** What is asked for on many pages is made once. */

/** How many results are kept of each address that links start from. */
const MOST = 20_000;

/** The same function, which keeps what it gave. For pure functions of two strings. */
export function remembering(
  make: (text: string, base: string | undefined) => string,
): (text: string, base: string | undefined) => string {
  const known = new Map<string | undefined, Map<string, string>>();
  return (text, base) => {
    const texts = known.get(base) ?? new Map<string, string>();
    known.set(base, texts);
    const before = texts.get(text);
    if (before !== undefined) return before;
    if (texts.size >= MOST) texts.clear();
    const made = make(text, base);
    texts.set(text, made);
    return made;
  };
}

/**
 * The same function, which keeps what it gave for as long as the object that it is first asked about. For pure functions
 * whose other arguments are always the same for one object: a method and the book that it is in.
 */
export function rememberingFor<K extends object, A extends readonly unknown[], T>(
  make: (key: K, ...rest: A) => T,
): (key: K, ...rest: A) => T {
  const known = new WeakMap<K, { readonly made: T }>();
  return (key, ...rest) => {
    const before = known.get(key);
    if (before) return before.made;
    const made = make(key, ...rest);
    known.set(key, { made });
    return made;
  };
}
