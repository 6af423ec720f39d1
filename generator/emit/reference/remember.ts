/** The same description stands on many pages; it is rendered once. */

/** How many results are kept. */
const MOST = 20_000;

/** The same function, which keeps what it gave. For pure functions of two strings. */
export function remembering(
  make: (text: string, base: string | undefined) => string,
): (text: string, base: string | undefined) => string {
  const known = new Map<string, string>();
  return (text, base) => {
    const key = `${base ?? ''}\n${text}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    if (known.size >= MOST) known.clear();
    const made = make(text, base);
    known.set(key, made);
    return made;
  };
}
