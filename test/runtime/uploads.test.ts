import { describe, expect, it, vi } from 'vitest';
import { isUploadable, nameOf, StreamingFile, toStreamingFile } from '../../templates/runtime/uploads.js';

async function* parts(...chunks: (string | Uint8Array | Blob)[]) {
  yield* chunks;
}

describe('73 toStreamingFile', () => {
  it('keeps its data unread', () => {
    const data = { [Symbol.asyncIterator]: vi.fn() };
    const file = toStreamingFile(data, 'n.txt', { type: 'a/b' });
    expect(file).toBeInstanceOf(StreamingFile);
    expect(file).toMatchObject({ data, name: 'n.txt', type: 'a/b' });
    expect(data[Symbol.asyncIterator]).not.toHaveBeenCalled();
  });

  it('has no type unless given one', () => {
    expect(Object.keys(toStreamingFile(parts(), 'n'))).toEqual(['data', 'name']);
  });

  it('needs a name', () => {
    expect(() => toStreamingFile(parts(), '')).toThrow(
      new TypeError('toStreamingFile requires a non-empty file name'),
    );
  });

  it('refuses control characters in the type', () => {
    for (const type of ['a\nb', 'a\u0000', 'a\u007f']) {
      expect(() => toStreamingFile(parts(), 'n', { type })).toThrow(
        new TypeError('Streaming upload content type must not contain control characters'),
      );
    }
  });
});

describe('74 the name of a file', () => {
  it('is its name, else its filename, its URL, its path', () => {
    expect(nameOf({ name: 'a', filename: 'b', url: 'http://x/c', path: 'd' })).toBe('a');
    expect(nameOf({ filename: 'b', url: 'http://x/c', path: 'd' })).toBe('b');
    expect(nameOf({ url: 'http://x/y/c?d=/e#/f', path: 'd' })).toBe('c');
    expect(nameOf({ path: '/q/d' })).toBe('d');
    expect(nameOf({ path: new TextEncoder().encode('/q/d') })).toBe('d');
    expect(nameOf({ url: 'http://x/' })).toBeUndefined();
    expect(nameOf({ url: 'http://host' })).toBeUndefined();
    expect(nameOf({ url: 'dir/x://name' })).toBe('name');
    expect(nameOf({ url: 'file.txt?a\n/b' })).toBe('file.txt');
    expect(nameOf({ name: null, filename: undefined, url: null, path: 'd' })).toBe('d');
    expect(nameOf({})).toBeUndefined();
  });

  it('loses its folders', () => {
    expect(nameOf({ name: '/a/b\\c.txt' })).toBe('c.txt');
  });

  it('keeps them where the operation says so, with forward slashes', () => {
    expect(nameOf({ name: 'a\\b/c.txt' }, true)).toBe('a/b/c.txt');
    expect(nameOf({ path: '/q/d' }, true)).toBe('d');
  });

  it.each(['/a', '\\a', 'C:\\a', 'a/../b', '..', '../a', 'a\\..'])('may then not be %s', (name) => {
    expect(() => nameOf({ name }, true)).toThrow(
      new TypeError('Upload file name must be a safe relative path without parent directory segments'),
    );
  });
});

describe('76 what a form can hold as a file', () => {
  const blob = {
    size: 1,
    type: '',
    text: () => Promise.resolve(''),
    arrayBuffer: () => Promise.resolve(new ArrayBuffer(1)),
    slice: () => blob,
  };

  it('is known by what it can do, of whichever platform or library', () => {
    for (const value of [
      blob,
      new Blob([]),
      new Response(''),
      { url: '', blob: () => Promise.resolve(blob) },
      new ArrayBuffer(1),
      new Uint8Array(1),
      new ReadableStream(),
      parts(),
      toStreamingFile(parts(), 'n'),
    ])
      expect(isUploadable(value)).toBe(true);
  });

  it('is nothing that can do a part of it', () => {
    for (const value of [
      undefined,
      null,
      'text',
      5,
      {},
      [],
      { ...blob, size: undefined },
      { ...blob, arrayBuffer: undefined },
      { ...blob, slice: undefined },
      Object.assign(() => undefined, blob),
      { url: '' },
      { blob: blob.text },
    ])
      expect(isUploadable(value)).toBe(false);
  });
});
