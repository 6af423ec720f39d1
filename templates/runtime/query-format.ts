/** Ways of writing a query other than the usual. The definition of a client names the one its API has. */
import { stringifyQuery, type QueryFormat, type QueryWriter, type SerialFormat } from './query.js';

/** Writes arrays and nested objects in the given way. */
export function queryFormat({ array, nested }: SerialFormat): QueryWriter {
  const items = {
    brackets: (key: string) => `${key}[]`,
    indices: (key: string, index: string) => `${key}[${index}]`,
    repeat: (key: string) => key,
    comma: undefined,
  };
  const format: QueryFormat = {
    item: items[array],
    member: (key, name) => (nested === 'dots' ? `${key}.${name}` : `${key}[${name}]`),
  };
  return (query) => stringifyQuery(query, format);
}
