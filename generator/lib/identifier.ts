/** What TypeScript takes for a name. */
import { reservedWords } from './reserved.js';

/**
 * Whether a name is an identifier of any script, a reserved word among them.
 *
 * @see https://tc39.es/ecma262/#prod-IdentifierName
 */
export function isIdentifier(name: string): boolean {
  return /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u.test(name);
}

/** Whether a name can be that of a variable, and hides nothing that emitted code needs. */
export function isVariableName(name: string): boolean {
  return isIdentifier(name) && !reservedWords.has(name) && name !== 'globalThis';
}
