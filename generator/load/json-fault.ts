/** Where text stops being JSON: what V8 says of that is a message without a place. */

const space = /[ \t\r\n]*/y;
const token =
  /[{}[\],:]|"(?:[^"\\\p{Cc}]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/uy;

/** What may come next. */
type State = 'value' | 'value or ]' | 'name' | 'name or }' | 'colon' | 'comma or end' | 'end';

const expected: { readonly [S in State]: string } = {
  value: 'a value',
  'value or ]': 'a value or ]',
  name: 'a name in double quotes',
  'name or }': 'a name in double quotes or }',
  colon: 'a colon',
  'comma or end': 'a comma, or the end of the list or object',
  end: 'nothing more',
};

/**
 * The first character index at which text that is no JSON cannot be JSON any more, and what should have been there.
 *
 * @see RFC 8259
 */
export function jsonFault(text: string): { offset: number; reason: string } {
  const open: string[] = [];
  let state: State = 'value';
  let offset = 0;
  for (;;) {
    space.lastIndex = offset;
    offset += space.exec(text)?.[0].length ?? 0;
    token.lastIndex = offset;
    const found = token.exec(text)?.[0];
    const next: State | undefined = found === undefined ? undefined : after(state, found, open);
    if (found === undefined || next === undefined) break;
    state = next;
    offset += found.length;
  }
  const there =
    offset >= text.length
      ? 'the file ends'
      : text[offset] === '"' && state !== 'comma or end' && state !== 'colon'
        ? 'a text is not ended or holds what it may not'
        : `there is ${JSON.stringify(text[offset])}`;
  return { offset, reason: `${expected[state]} is expected, and ${there}` };
}

/** The state after a token; `undefined` where it may not come. Keeps the brackets that are open. */
function after(state: State, found: string, open: string[]): State | undefined {
  const close = (bracket: string): State | undefined => {
    if (open.pop() !== bracket) return undefined;
    return open.length === 0 ? 'end' : 'comma or end';
  };
  switch (state) {
    case 'value or ]':
    case 'value':
      if (found === ']' && state === 'value or ]') return close('[');
      if (found === '{' || found === '[') {
        open.push(found);
        return found === '{' ? 'name or }' : 'value or ]';
      }
      if (/^[}\],:]/.test(found)) return undefined;
      return open.length === 0 ? 'end' : 'comma or end';
    case 'name or }':
    case 'name':
      if (found === '}' && state === 'name or }') return close('{');
      return found.startsWith('"') ? 'colon' : undefined;
    case 'colon':
      return found === ':' ? 'value' : undefined;
    case 'comma or end':
      if (found === ',') return open.at(-1) === '{' ? 'name' : 'value';
      return found === '}' ? close('{') : found === ']' ? close('[') : undefined;
    case 'end':
      return undefined;
  }
}
