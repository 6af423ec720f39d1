/** A sample value as a literal on one line. */
import { FILE, NOTHING, type Sample } from '../ir/example.js';
import { literal, memberName } from './text.js';

/** The expression; `file` is that of what stands for a file. Where no value is allowed it is one that compiles and says so. */
export function literalText(value: Sample, file: string): string {
  if (value === FILE) return file;
  if (value === NOTHING) return 'undefined as never';
  if (value === null) return 'null';
  if (typeof value !== 'object') return literal(value);
  if (Array.isArray(value)) return `[${value.map((item: Sample) => literalText(item, file)).join(', ')}]`;
  const members = Object.entries(value as { [key: string]: Sample }).map(
    ([key, item]) => `${memberName(key)}: ${literalText(item, file)}`,
  );
  return members.length === 0 ? '{}' : `{ ${members.join(', ')} }`;
}
