/** Text as words of a POSIX shell: the only ways in. */

/** One word that the shell reads as exactly this text. */
export function shellWord(text: string): string {
  const clean = text.replaceAll('\0', '');
  return /^[\w@%+=:,./-]+$/.test(clean) ? clean : `'${clean.replaceAll("'", `'\\''`)}'`;
}

/** A word in double quotes: `text` as it is, but for the variables, which the shell fills in: `{ variable: 'API_KEY' }`. */
export function shellDouble(parts: readonly (string | { readonly variable: string })[]): string {
  const inner = parts.map((part) =>
    typeof part === 'string'
      ? part.replaceAll('\0', '').replace(/[\\"$`!]/g, '\\$&')
      : `$${shellVariable(part.variable)}`,
  );
  return `"${inner.join('')}"`;
}

/** A name that the shell takes for a variable: `api-key` → `API_KEY`. */
function shellVariable(name: string): string {
  const safe = name
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .replace(/\W+/g, '_')
    .toUpperCase();
  return /^\d/.test(safe) ? `_${safe}` : safe || '_';
}
