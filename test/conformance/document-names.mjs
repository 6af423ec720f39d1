import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';

/**
 * Every name and value that a document writes: keys and single values. A published field or value that is not among them was made
 * from another document, or by hand.
 *
 * @returns {Promise<Set<string>>}
 */
export async function documentNames(file) {
  const names = new Set();
  const todo = [parse(await readFile(file, 'utf8'), { maxAliasCount: -1 })];
  while (todo.length > 0) {
    const value = todo.pop();
    if (Array.isArray(value)) todo.push(...value);
    else if (value && typeof value === 'object')
      for (const [key, item] of Object.entries(value)) {
        names.add(key);
        todo.push(item);
      }
    else names.add(String(value));
  }
  return names;
}
