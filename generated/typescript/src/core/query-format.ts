/** Ways of writing a query other than the usual. The definition of a client names the one its API has. */
import type { QueryFormat, SerialFormat } from './query.js';

/** Writes arrays and nested objects in the given way. */
export function queryFormat({ array, nested }: SerialFormat): QueryFormat {
  const items = {
    brackets: (key: string) => `${key}[]`,
    indices: (key: string, index: string) => `${key}[${index}]`,
    repeat: (key: string) => key,
    comma: undefined,
  };
  return {
    item: items[array],
    member: (key, name) => (nested === 'dots' ? `${key}.${name}` : `${key}[${name}]`),
  };
}
