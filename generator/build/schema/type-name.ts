/** Legal names of types. */
import { pascal, singular, words, type Casings } from '../../lib/words.js';

/** A legal type name from any text: Pascal case; `_` before a digit; `Value` where there is nothing to make a name of. */
export function typeName(text: string, casings: Casings): string {
  const name = pascal(text, casings);
  if (name === '') return 'Value';
  return /^\p{ID_Start}/u.test(name) ? name : `_${name}`;
}

/** The name of a component as a type: as it stands where that is a type's name already, so that users find what they know. */
export function componentTypeName(key: string, casings: Casings): string {
  return /^[A-Z][A-Za-z0-9]*$/.test(key) ? key : typeName(key, casings);
}

/** What an item of something is called: one of many, or the thing's name with `item` where it has no other singular. */
export function itemName(name: string, casings: Casings): string {
  return words(name).length === 0 ? name : singular(name, casings);
}
