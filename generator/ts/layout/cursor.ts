/** Reads tokens one after the other. Whatever is not expected ends the reading with {@link Unknown}. */
import type { Token } from './tokens.js';

/** Thrown, and caught where a line is laid out, when code has a shape that is not known here. */
export class Unknown extends Error {}

/** A place in a row of tokens. `take` throws {@link Unknown} where another token was expected. */
export interface Cursor {
  readonly peek: (ahead?: number) => Token | undefined;
  /** The next token, which must be `expected` where that is given. */
  readonly take: (expected?: Token) => Token;
  /** Takes the next token if it is `token`. */
  readonly skip: (token: Token) => boolean;
  readonly done: () => boolean;
}

/** A cursor at the first token. */
export function cursor(tokens: readonly Token[]): Cursor {
  let at = 0;
  const peek = (ahead = 0) => tokens[at + ahead];
  const take = (expected?: Token): Token => {
    const token = tokens[at];
    if (token === undefined || (expected !== undefined && token !== expected))
      throw new Unknown(`${expected ?? 'more'} expected, ${token ?? 'the end'} found`);
    at += 1;
    return token;
  };
  return {
    peek,
    take,
    skip: (token) => {
      if (peek() !== token) return false;
      at += 1;
      return true;
    },
    done: () => at >= tokens.length,
  };
}

/** Whether a token is a name or a keyword. */
export function isName(token: Token | undefined): boolean {
  return token !== undefined && /^[\p{ID_Start}$_#]/u.test(token);
}

/** Whether a token is a string in quotes. */
export function isString(token: Token | undefined): boolean {
  return token !== undefined && /^['"]/.test(token);
}
