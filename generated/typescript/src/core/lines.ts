/** Lines of text that arrives in chunks. */

/** Splits chunks into lines at LF, CR and CR LF, wherever the chunks are cut. Its work is linear in the text's length. */
export class LineDecoder {
  readonly #decoder = new TextDecoder();
  #unfinished: string[] = [];
  #endedWithCR = false;

  /** The lines that a chunk completes, without their ends. */
  push(chunk: Uint8Array | string): string[] {
    return this.#split(typeof chunk === 'string' ? chunk : this.#decoder.decode(chunk, { stream: true }));
  }

  /** What is left when no chunk follows: a last line that has no end. */
  flush(): string[] {
    const lines = this.#split(this.#decoder.decode());
    return this.#unfinished.length > 0 ? [...lines, this.#finish('')] : lines;
  }

  #split(text: string): string[] {
    if (text === '') return [];
    const lines: string[] = [];
    const end = /\r\n|[\r\n]/g;
    let start = this.#endedWithCR && text.startsWith('\n') ? 1 : 0;
    end.lastIndex = start;
    for (let match = end.exec(text); match; match = end.exec(text)) {
      lines.push(this.#finish(text.slice(start, match.index)));
      start = end.lastIndex;
    }
    if (start < text.length) this.#unfinished.push(text.slice(start));
    this.#endedWithCR = text.endsWith('\r');
    return lines;
  }

  #finish(rest: string): string {
    if (this.#unfinished.length === 0) return rest;
    const line = this.#unfinished.join('') + rest;
    this.#unfinished = [];
    return line;
  }
}
