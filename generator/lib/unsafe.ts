/** Characters that make a text read other than it is, and how they are written instead. */

/** Invisible, directional and control characters, and half surrogate pairs. */
const unsafe =
  // eslint-disable-next-line no-control-regex
  /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202f\u2060-\u206f\ufeff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** A text with such characters as escapes that TypeScript, JavaScript and JSON have in literals. `keep`: characters that stay. */
export function escapeUnsafe(text: string, keep = ''): string {
  return text.replace(unsafe, (unit) => (keep.includes(unit) ? unit : escapeUnit(unit)));
}

function escapeUnit(unit: string): string {
  if (unit === '\n') return '\\n';
  if (unit === '\r') return '\\r';
  if (unit === '\t') return '\\t';
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

/** A value as the text of a JSON file. */
export function jsonText(value: unknown): string {
  return escapeUnsafe(JSON.stringify(value, null, 2), '\n');
}
