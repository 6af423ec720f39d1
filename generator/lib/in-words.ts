/** Values of the input as a message names them. */

/** A value as its author would know it again: what kind of container, or the value itself. `object` is what an object is called. */
export function inWords(value: unknown, object = 'an object'): string {
  if (value === null || value === undefined) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return object;
  if (typeof value !== 'string') return JSON.stringify(value);
  return `"${value.length > 40 ? `${value.slice(0, 39)}…` : value}"`;
}

/** Some choices: `x`, or `one of x, y`, each in backquotes. */
export function oneOf(values: readonly (string | number | boolean | null)[]): string {
  const quoted = values.map((value) => `\`${String(value)}\``);
  return quoted.length === 1 ? quoted.join('') : `one of ${quoted.join(', ')}`;
}

/** Some choices of which any will do: `x`, `x or y`, `x, y or z`, each in backquotes. */
export function anyOf(values: readonly unknown[]): string {
  const quoted = values.map((value) => `\`${String(value)}\``);
  return [quoted.slice(0, -1).join(', '), ...quoted.slice(-1)].filter((part) => part !== '').join(' or ');
}
