/** Ways of writing a query other than the usual. The definition of a client names the one its API has. */
import { queryText, stringifyQuery, type QueryFormat, type QueryWriter, type SerialFormat } from './query.js';

/** Writes arrays and nested objects in the given way. */
export function queryFormat({ array, nested }: SerialFormat): QueryWriter {
  const keyOfItem = {
    brackets: (key: string) => `${key}[]`,
    indices: (key: string, index: string) => `${key}[${index}]`,
    repeat: (key: string) => key,
    comma: undefined,
  }[array];
  const keyOfMember = (key: string, name: string): string =>
    nested === 'dots' ? `${key}.${name}` : `${key}[${name}]`;
  const format: QueryFormat = (key, value) => {
    const isArray = Array.isArray(value);
    if (isArray && !keyOfItem) return value.length > 0 ? [[key, value.map(queryText).join()]] : [];
    const keyOf = (isArray && keyOfItem) || keyOfMember;
    return Object.entries(value).map(([name, inner]) => [keyOf(key, name), inner]);
  };
  return (query) => stringifyQuery(query, format);
}
