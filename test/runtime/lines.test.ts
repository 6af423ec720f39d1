import { describe, expect, it } from 'vitest';
import { LineDecoder } from '../../templates/runtime/lines.js';

function decode(...chunks: (string | Uint8Array)[]): string[] {
  const decoder = new LineDecoder();
  return [...chunks.flatMap((chunk) => decoder.push(chunk)), ...decoder.flush()];
}

describe('66 lines', () => {
  it('end at LF, CR and CR LF', () => {
    expect(decode('a\nb\rc\r\nd')).toEqual(['a', 'b', 'c', 'd']);
  });

  it('may be empty', () => {
    expect(decode('\n\r\r\n\n')).toEqual(['', '', '', '']);
  });

  it('come out the same wherever the chunks are cut', () => {
    const bytes = new TextEncoder().encode('data: é€😀\r\n\r\nnext\rlast\n\n\r\ntail');
    const whole = decode(bytes);
    expect(whole).toEqual(['data: é€😀', '', 'next', 'last', '', '', 'tail']);
    for (let a = 0; a <= bytes.length; a++) {
      for (let b = a; b <= bytes.length; b++) {
        expect(decode(bytes.slice(0, a), bytes.slice(a, b), bytes.slice(b))).toEqual(whole);
      }
    }
  });

  it('are given as soon as their end is there, a CR included', () => {
    const decoder = new LineDecoder();
    expect(decoder.push('a\r')).toEqual(['a']);
    expect(decoder.push('\nb\n')).toEqual(['b']);
    expect(decoder.push('')).toEqual([]);
    expect(decoder.flush()).toEqual([]);
  });

  it('keep a line feed that follows an empty chunk after a CR together with it', () => {
    expect(decode('a\r', '', '\nb')).toEqual(['a', 'b']);
  });

  it('lose a byte order mark', () => {
    expect(decode(new Uint8Array([0xef, 0xbb, 0xbf, 0x61]))).toEqual(['a']);
  });
});

describe('71 buffering', () => {
  it('is linear: a line of a million chunks is one join', () => {
    const decoder = new LineDecoder();
    let early = 0;
    for (let i = 0; i < 1_000_000; i++) early += decoder.push('x').length;
    expect(early).toBe(0);
    expect(decoder.push('\n')[0]?.length).toBe(1_000_000);
  });
});
