/** Schemas that do no more than require. */
import { isSchema } from './reader.js';

/** The names that a schema requires which says nothing else: `{ required: [a] }`; `undefined` for any other. */
export function onlyRequired(value: unknown): readonly string[] | undefined {
  if (!isSchema(value) || !Array.isArray(value.required)) return undefined;
  const silent = ['required', 'title', 'description'];
  const says = Object.keys(value).some(
    (key) => !silent.includes(key) && !(key === 'type' && value[key] === 'object'),
  );
  return says ? undefined : value.required.filter((name) => typeof name === 'string');
}
