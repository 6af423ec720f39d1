import { describe, expect, it, vi } from 'vitest';
import { encodeBody, isStream } from '../../templates/runtime/body.js';

const form = vi.fn(() => 'form');
const encoded = (body: unknown, contentType: string | null = null) => encodeBody(body, contentType, form);

async function read(stream: unknown): Promise<unknown[]> {
  const chunks: unknown[] = [];
  const reader = (stream as ReadableStream<unknown>).getReader();
  for (let next = await reader.read(); !next.done; next = await reader.read()) chunks.push(next.value);
  return chunks;
}

describe('body', () => {
  it.each([
    new ArrayBuffer(2),
    new Uint8Array(2),
    new DataView(new ArrayBuffer(2)),
    new Blob(['x'], { type: 'text/x' }),
    new File(['x'], 'x'),
    new FormData(),
    new URLSearchParams('a=1'),
  ])('24 sends %o as it is', (body) => {
    expect(encoded(body)).toEqual({ body, stream: false });
    expect(encoded(body).body).toBe(body);
  });

  it('24 25 sends a stream as it is, once', () => {
    const body = new ReadableStream();
    expect(encoded(body).body).toBe(body);
    expect(encoded(body)).toMatchObject({ stream: true });
    expect(encoded(body).contentType).toBeUndefined();
    expect([isStream(body), isStream({}), isStream(undefined)]).toEqual([true, false, false]);
  });

  it('24 sends a text as it is only under a media type', () => {
    expect(encoded('raw', 'text/plain')).toEqual({ body: 'raw', stream: false });
    expect(encoded('raw', '')).toEqual({ body: 'raw', stream: false });
    expect(encoded('raw')).toEqual({ body: '"raw"', contentType: 'application/json' });
  });

  it('24 25 makes a stream of an async iterable', async () => {
    const chunks = async function* () {
      yield 'a';
      await Promise.resolve();
      yield 'b';
    };
    const { body, stream, contentType } = encoded(chunks());
    expect([stream, contentType]).toEqual([true, undefined]);
    expect(isStream(body)).toBe(true);
    expect(await read(body)).toEqual(['a', 'b']);
    expect(await read(encoded({ [Symbol.asyncIterator]: chunks }).body)).toEqual(['a', 'b']);
  });

  it('24 25 makes a stream of an iterator, not of what can only be iterated over', async () => {
    const { body, stream } = encoded([1, 2].values());
    expect(stream).toBe(true);
    expect(await read(body)).toEqual([1, 2]);
    expect(encoded(new Set([1])).body).toBe('{}');
    expect(encoded({ [Symbol.iterator]: () => [1].values(), next: 1 }).body).toBe('{"next":1}');
    expect(encoded({ next: () => 1 }).body).toBe('{}');
  });

  it('24 ends the iteration when the stream is cancelled', async () => {
    const ended = vi.fn();
    const chunks = async function* () {
      try {
        await Promise.resolve();
        yield 'a';
        yield 'b';
      } finally {
        ended();
      }
    };
    const reader = (encoded(chunks()).body as ReadableStream).getReader();
    await reader.read();
    await reader.cancel();
    expect(ended).toHaveBeenCalledOnce();
    const bare = {
      [Symbol.asyncIterator]: () => ({ next: () => Promise.resolve({ done: false, value: 1 }) }),
    };
    await expect((encoded(bare).body as ReadableStream).cancel()).resolves.toBeUndefined();
  });

  it('24 writes an object as a form when its media type is exactly that', () => {
    const body = { a: 1 };
    expect(encoded(body, 'application/x-www-form-urlencoded')).toEqual({ body: 'form' });
    expect(form).toHaveBeenCalledExactlyOnceWith(body);
    expect(encoded(body, 'application/x-www-form-urlencoded; charset=utf-8').body).toBe('{"a":1}');
  });

  it.each([
    [{ a: 1 }, '{"a":1}'],
    [[1], '[1]'],
    [5, '5'],
    [true, 'true'],
    [new Date(0), '"1970-01-01T00:00:00.000Z"'],
    [() => 1, undefined],
  ])('24 writes %o as JSON', (body, text) => {
    expect(encoded(body)).toEqual({ body: text, contentType: 'application/json' });
    expect(encoded(body, 'application/foo+json')).toEqual({ body: text, contentType: 'application/json' });
  });
});
