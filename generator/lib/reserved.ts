/** Names that mean something to the language already. */

/**
 * Words that no variable may be called by in a module's code, which is strict.
 *
 * @see https://tc39.es/ecma262/#sec-keywords-and-reserved-words
 */
export const reservedWords: ReadonlySet<string> = new Set(
  (
    'arguments await break case catch class const continue debugger default delete do else enum eval export extends false ' +
    'finally for function if implements import in instanceof interface let new null package private protected public return ' +
    'static super switch this throw true try typeof undefined var void while with yield'
  ).split(' '),
);
