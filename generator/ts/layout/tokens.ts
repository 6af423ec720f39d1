/** The tokens of one line of emitted code. */

/** A name, a literal, a whole template literal, or a mark. */
export type Token = string;

const token =
  /\s*(?:(\/\*[^]*?\*\/|'(?:[^'\\]|\\[^])*'|"(?:[^"\\]|\\[^])*"|[\p{ID_Start}$_#][\p{ID_Continue}$\u200c\u200d]*|\d[\w.]*|\.\.\.|\?\?|\?\.|=>|&&|\|\||[{}()[\]<>,;:?.=|&!+\-*/@])|(`))/uy;

/** Splits code into tokens; `undefined` where it holds something that emitted code does not. */
export function tokensOf(code: string): Token[] | undefined {
  const tokens: Token[] = [];
  let at = 0;
  while (at < code.length) {
    token.lastIndex = at;
    const match = token.exec(code);
    if (!match) return code.slice(at).trim() === '' ? tokens : undefined;
    if (match[2] === undefined) {
      tokens.push(match[1] ?? '');
      at = token.lastIndex;
    } else {
      const end = templateEnd(code, token.lastIndex);
      if (end === undefined) return undefined;
      tokens.push(code.slice(token.lastIndex - 1, end));
      at = end;
    }
  }
  return tokens;
}

/** Where the template literal ends whose text begins at `from`. Its substitutions are plain expressions. */
function templateEnd(code: string, from: number): number | undefined {
  for (let at = from; at < code.length; at += 1) {
    if (code[at] === '\\') at += 1;
    else if (code[at] === '`') return at + 1;
    else if (code[at] === '$' && code[at + 1] === '{') {
      const close = code.indexOf('}', at);
      if (close < 0) return undefined;
      at = close;
    }
  }
  return undefined;
}
