/** An endpoint as configurations write it. */
import type { Place } from '../diagnostic.js';
import type { EndpointConfig } from './types.js';

/** `get /users/{id}`, or the path alone. */
export function endpointOf(text: string, at: Place): EndpointConfig {
  const [, verb, path] = /^\s*(?:([A-Za-z]+)\s+)?(\/\S*)\s*$/.exec(text) ?? [];
  return { at, ...(verb !== undefined && { verb: verb.toLowerCase() }), path: path ?? text.trim() };
}
