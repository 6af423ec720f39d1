/** How words are written, by the rules and the configuration. */
import type { Config } from '../../config/types.js';
import { defaultCasings, type Casings } from '../../lib/words.js';

/** The default casings with those of the configuration over them. The target `node` knows initialisms in the names of types alone. */
export function casingsOf({ casings: configured, typescript }: Config): Casings {
  const camelInitialisms = typescript.isNode !== true;
  if (configured.length === 0 && camelInitialisms) return defaultCasings;
  const initialisms = new Set(defaultCasings.initialisms);
  const words = new Map(defaultCasings.words);
  const plurals = new Map(defaultCasings.plurals);
  const singulars = new Map(defaultCasings.singulars);
  for (const { word, initialism, snake, camel, pascal, singular, plural } of configured) {
    if (initialism === true) initialisms.add(word);
    if (initialism === false) initialisms.delete(word);
    const written = {
      ...(snake !== undefined && { snake }),
      ...(camel !== undefined && { camel }),
      ...(pascal !== undefined && { pascal }),
    };
    if (Object.keys(written).length > 0) words.set(word, written);
    if (plural !== undefined) {
      plurals.set(word, plural);
      singulars.set(plural.toLowerCase(), singular ?? word);
    }
    if (singular !== undefined) singulars.set(word, singular);
  }
  return { initialisms, camelInitialisms, words, plurals, singulars };
}
