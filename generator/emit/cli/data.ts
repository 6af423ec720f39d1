/** Data as the source text of a literal. */
import { literal, memberName } from '../../ts/text.js';

/** Source text that is put into a literal as it is: a call, or the name of a variable. */
export interface Code {
  readonly code: string;
}

/** What can be written as a literal; an object is its members in order, so that a key like `__proto__` survives. */
export type Data =
  | string
  | number
  | boolean
  | undefined
  | Code
  | readonly Data[]
  | { readonly members: readonly (readonly [name: string, value: Data])[] };

/** An object of data; a member that is `undefined` is left out. */
export function object(members: { readonly [name: string]: Data }): Data {
  return { members: Object.entries(members) };
}

/** The data as one line of TypeScript. Every text in it is quoted by `ts/text.ts`. */
export function dataText(data: Data): string {
  if (data === undefined) return 'undefined';
  if (typeof data !== 'object') return literal(data);
  if ('code' in data) return data.code;
  if ('members' in data) {
    const texts = data.members
      .filter(([, value]) => value !== undefined)
      .map(([name, value]) => `${memberName(name)}: ${dataText(value)}`);
    return texts.length === 0 ? '{}' : `{ ${texts.join(', ')} }`;
  }
  return `[${data.map(dataText).join(', ')}]`;
}
