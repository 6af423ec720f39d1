/** Finds a value in JSON text. */
import jsonc from 'jsonc-parser';
import type { Found } from './locate.js';

/** What the path leads to, or the nearest thing around it. The text is JSON, or nearly. */
export function locateInJson(text: string, path: readonly string[]): Found {
  let found: Found = { value: 0, nested: true };
  let key: number | undefined;
  /** Whether a value is on the path; the last of several of one name is what counts. */
  const reach = (at: jsonc.JSONPath, value: number, nested: boolean): void => {
    if (at.length > path.length || !at.every((step, i) => String(step) === path[i])) return;
    const named = typeof at.at(-1) === 'string' && key !== undefined;
    found = { ...(named && { key: key! }), value, nested };
  };
  jsonc.visit(text, {
    onObjectProperty: (_name, offset) => {
      key = offset;
    },
    onObjectBegin: (offset, _length, _line, _column, at) => reach(at(), offset, true),
    onArrayBegin: (offset, _length, _line, _column, at) => reach(at(), offset, true),
    onLiteralValue: (_value, offset, _length, _line, _column, at) => reach(at(), offset, false),
  });
  return found;
}
