import { describe, expect, it, vi } from 'vitest';
import { toFile, type ToFileInput } from '../../templates/runtime/to-file.js';

async function* parts(...chunks: (string | Uint8Array | Blob)[]) {
  yield* chunks;
}

function response(url: string): Response {
  const answer = new Response('body', { headers: { 'content-type': 'text/html' } });
  return Object.defineProperty(answer, 'url', { value: url });
}

describe('72 toFile', () => {
  const file = new File(['z'], 'f.txt', { type: 'a/b', lastModified: 99 });

  it('gives a File back as it is when nothing about it changes', async () => {
    expect(await toFile(file)).toBe(file);
    expect(await toFile(file, 'f.txt')).toBe(file);
    expect(await toFile(file, null, { type: 'a/b', lastModified: 99 })).toBe(file);
  });

  it('copies one whose name, type or time changes, and keeps the rest', async () => {
    const renamed = await toFile(file, 'g.txt');
    expect(renamed).toMatchObject({ name: 'g.txt', type: 'a/b', lastModified: 99, size: 1 });
    expect(await renamed.text()).toBe('z');
    expect(await toFile(file, undefined, { type: 'c/d' })).toMatchObject({ name: 'f.txt', type: 'c/d' });
    expect(await toFile(file, undefined, { lastModified: 5 })).toMatchObject({
      type: 'a/b',
      lastModified: 5,
    });
  });

  it('takes what looks like a File', async () => {
    const lookalike = {
      name: 'like.txt',
      type: 'q/q',
      size: 1,
      lastModified: 3,
      text: () => Promise.resolve('h'),
      arrayBuffer: () => Promise.resolve(new TextEncoder().encode('h').buffer),
      slice: () => lookalike,
    };
    const made = await toFile(lookalike as ToFileInput);
    expect(made).toMatchObject({ name: 'like.txt', type: 'q/q', lastModified: 3 });
    expect(await made.text()).toBe('h');
  });

  it('takes a response: its blob, the type of that, and the last segment of its URL', async () => {
    const made = await toFile(response('https://x.test/y/z.html?q=1/2'));
    expect(made).toMatchObject({ name: 'z.html', type: 'text/html' });
    expect(await made.text()).toBe('body');
    expect((await toFile(new Response('x'))).name).toBe('unknown_file');
  });

  it('takes bytes and blobs', async () => {
    const bytes = new Uint8Array([64, 65, 66, 67]);
    expect(await (await toFile(bytes.buffer)).text()).toBe('@ABC');
    expect(await (await toFile(bytes.subarray(1, 3), 'a.bin')).text()).toBe('AB');
    expect(await (await toFile(new DataView(bytes.buffer, 2))).text()).toBe('BC');
    expect(await toFile(new Blob(['q'], { type: 'text/plain' }))).toMatchObject({
      type: 'text/plain',
      size: 1,
    });
  });

  it('takes an iterable or a stream of them, and the type of the first part that has one', async () => {
    const made = await toFile(
      parts('ab', new Blob(['c'], { type: 't/t' }), new Blob(['d'], { type: 'u/u' })),
      'i',
    );
    expect(made).toMatchObject({ name: 'i', type: 't/t' });
    expect(await made.text()).toBe('abcd');
    const body = new Response('hi').body as ReadableStream<Uint8Array>;
    expect(
      await (await toFile({ getReader: () => new Response('hi').body?.getReader() } as ToFileInput)).text(),
    ).toBe('hi');
    expect(await (await toFile(body)).text()).toBe('hi');
  });

  it('takes a type that is asked for, an empty one too', async () => {
    expect((await toFile(new Blob(['q'], { type: 'a/b' }), 'n', { type: '' })).type).toBe('');
  });

  it('takes a promise of any', async () => {
    expect(await toFile(Promise.resolve(new Uint8Array([65])), 'p')).toMatchObject({ name: 'p', size: 1 });
  });

  it('names what has no name unknown_file', async () => {
    expect((await toFile(new ArrayBuffer(3))).name).toBe('unknown_file');
  });

  it.each([
    [null, 'object'],
    [5, 'number; constructor: Number'],
    [{ a: 1, 'b"': 2 }, 'object; constructor: Object; props: ["a", "b\\""]'],
    [['ab'], 'object; constructor: Array; props: ["0", "length"]'],
    [undefined, 'undefined'],
    [Object.create(null), 'object; props: []'],
    [Object.assign(Object.create(null) as object, { a: 1 }), 'object; props: ["a"]'],
    [() => 1, 'function; constructor: Function'],
  ])('refuses %j', async (value, shown) => {
    await expect(toFile(value as unknown as ToFileInput)).rejects.toThrow(
      new Error(`Unexpected data type: ${shown}`),
    );
  });

  it('needs a platform with File', async () => {
    vi.stubGlobal('File', undefined);
    vi.stubGlobal('process', { versions: { node: '18.0.0' } });
    try {
      await expect(toFile(new ArrayBuffer(1))).rejects.toThrow(
        /^`File` is not defined as a global, which is required for file uploads\. .*Node 20/,
      );
      for (const process of [undefined, {}, { versions: {} }, { versions: { node: '20.0.0' } }]) {
        vi.stubGlobal('process', process);
        await expect(toFile(new ArrayBuffer(1))).rejects.toThrow(/file uploads\.$/);
      }
      vi.stubGlobal('process', undefined);
      await expect(toFile(new ArrayBuffer(1))).rejects.toThrow(
        /^`File` is not defined as a global, which is required for file uploads\.$/,
      );
    } finally {
      vi.unstubAllGlobals();
    }
  });
});
