import { describe, expect, it, vi } from 'vitest';
import { NullableHeaders } from '../../templates/runtime/headers.js';
import {
  maybeMultipartFormRequestOptions as maybe,
  multipartFormRequestOptions as always,
} from '../../templates/runtime/multipart.js';
import { toStreamingFile } from '../../templates/runtime/uploads.js';

const file = new File(['z'], 'f.txt', { type: 'a/b' });

async function* parts(...chunks: (string | Uint8Array | Blob)[]) {
  yield* chunks;
}

async function form(body: unknown, format?: Parameters<typeof always>[2]): Promise<FormData> {
  const options = await always({ body }, fetch, format);
  expect(options.headers).toBeUndefined();
  return options.body as FormData;
}

async function entries(body: unknown, format?: Parameters<typeof always>[2]) {
  const made = (await form(body, format)) as Iterable<[string, string | File]> & FormData;
  return [...made].map(([name, value]) =>
    typeof value === 'string' ? [name, value] : [name, `${value.name} ${value.type} ${value.size}`],
  );
}

async function streamed(body: unknown): Promise<{ text: string; type: string }> {
  const options = await always({ body }, fetch);
  const headers = options.headers as NullableHeaders;
  expect(headers).toBeInstanceOf(NullableHeaders);
  const type = headers.values.get('content-type') as string;
  const boundary = /^multipart\/form-data; boundary=(\S+)$/.exec(type)?.[1] as string;
  const text = await new Response(options.body as ReadableStream).text();
  return { text: text.replaceAll(boundary, 'B'), type };
}

describe('76 a form', () => {
  it('holds files as they are, and under the name of their field where that is another', async () => {
    const other = new File(['z'], 'dir/f.txt', { type: 'a/b' });
    const made: FormData = await form({ file, other });
    expect(made.get('file')).toBe(file);
    expect(made.get('other')).toMatchObject({ name: 'f.txt', type: 'a/b', size: 1 });
  });

  it('holds responses, bytes and blobs of other libraries as files', async () => {
    const response = new Response('hi', { headers: { 'content-type': 't/t' } });
    const blob = new Blob(['q'], { type: 'x/y' });
    const foreign = {
      name: 'n.txt',
      size: 3,
      type: 'f/f',
      text: () => Promise.resolve('foo'),
      arrayBuffer: () => Promise.resolve(new TextEncoder().encode('foo').buffer),
      slice: () => foreign,
    };
    const made = await form({
      response,
      view: new Uint8Array([65, 66]),
      bytes: new ArrayBuffer(2),
      blob,
      foreign,
    });
    const [first, view] = [made.get('response') as File, made.get('view') as File];
    expect(first).toMatchObject({ name: 'unknown_file', type: 't/t', size: 2 });
    expect(await view.text()).toBe('AB');
    expect(view).toMatchObject({ name: 'unknown_file', type: '' });
    expect(made.get('bytes')).toMatchObject({ size: 2 });
    expect(made.get('blob')).toMatchObject({ name: 'blob', type: 'x/y', size: 1 });
    expect(made.get('foreign')).toMatchObject({ name: 'n.txt', type: 'f/f', size: 3 });
    expect(await (made.get('foreign') as File).text()).toBe('foo');
  });

  it('is made for any body', async () => {
    expect(await entries({ a: 1 })).toEqual([['a', '1']]);
  });

  it('is made only for a file, however deep, where there may be none', async () => {
    const none = { body: { a: 1, b: [{ c: null }], text: 'text', nothing: undefined }, timeout: 5 };
    expect(await maybe(none, fetch)).toBe(none);
    const some = await maybe({ body: { text: 'text', a: [1, { b: file }] }, timeout: 5 }, fetch);
    expect(some.body).toBeInstanceOf(FormData);
    expect(some.timeout).toBe(5);
    expect((await maybe({ body: { a: new Response('') } }, fetch)).body).toBeInstanceOf(FormData);
    expect((await maybe({ body: { a: toStreamingFile(parts(), 'n') } }, fetch)).body).toBeInstanceOf(
      ReadableStream,
    );
  });

  it('with a stream in it is written as it is sent', async () => {
    const { text } = await streamed({
      file: toStreamingFile(parts('a', new Uint8Array([98]), new Blob(['c'])), 'dir/n.txt', { type: 't/x' }),
      other: file,
      tags: ['é', 'b'],
    });
    expect(text).toBe(
      [
        '--B\r\nContent-Disposition: form-data; name="file"; filename="n.txt"\r\nContent-Type: t/x\r\n\r\nabc\r\n',
        '--B\r\nContent-Disposition: form-data; name="other"; filename="f.txt"\r\nContent-Type: a/b\r\n\r\nz\r\n',
        '--B\r\nContent-Disposition: form-data; name="tags[]"\r\n\r\né\r\n',
        '--B\r\nContent-Disposition: form-data; name="tags[]"\r\n\r\nb\r\n',
        '--B--\r\n',
      ].join(''),
    );
  });

  it('takes iterables and readable streams for streams, bytes for a type and unknown_file for a name', async () => {
    const body = new Response('hi').body;
    for (const stream of [parts('h', 'i'), body]) {
      const { text } = await streamed({ stream });
      expect(text).toBe(
        '--B\r\nContent-Disposition: form-data; name="stream"; filename="unknown_file"\r\n' +
          'Content-Type: application/octet-stream\r\n\r\nhi\r\n--B--\r\n',
      );
    }
    const read = Object.assign(parts('x'), { path: '/home/me/notes.md' });
    expect((await streamed({ read })).text).toContain('filename="notes.md"');
  });

  it('reads every kind of content as it comes', async () => {
    class Large extends Blob {
      override arrayBuffer = () => Promise.reject(new Error('too large'));
    }
    const foreign = {
      size: 1,
      type: 'f/f',
      text: () => Promise.resolve('d'),
      arrayBuffer: () => Promise.resolve(new TextEncoder().encode('d').buffer),
      slice: () => foreign,
    };
    const bytes = new TextEncoder().encode('xbx');
    async function* contents(): AsyncGenerator<never> {
      yield 'a' as never;
      yield bytes.subarray(1, 2) as never;
      yield new Large(['c']) as never;
      yield foreign as never;
      yield new TextEncoder().encode('e').buffer as never;
      yield { getReader: () => new Response('f').body?.getReader() } as never;
      yield parts('g') as never;
    }
    expect((await streamed({ file: contents() })).text).toContain('\r\n\r\nabcdefg\r\n--B--');
  });

  it('with a stream in it holds responses under the names of their URLs', async () => {
    const response = new Response('hi', { headers: { 'content-type': 't/t' } });
    Object.defineProperty(response, 'url', { value: 'https://x.test/dir/r.txt' });
    const { text } = await streamed({ response, a: parts() });
    expect(text).toContain('name="response"; filename="r.txt"\r\nContent-Type: t/t\r\n\r\nhi\r\n');
  });

  it('escapes names percent-style', async () => {
    const { text } = await streamed({ 'a"\\\r\n': 'v', f: toStreamingFile(parts(), 'n"\u007f\t.txt') });
    expect(text).toContain('name="a%22%5C%0D%0A"');
    expect(text).toContain('filename="n%22%7F%09.txt"');
    expect((await streamed({ '\u0080\u0085é': parts() })).text).toContain('name="\u0080\u0085é"');
  });

  it('has a boundary of its own each time', async () => {
    const [one, two] = await Promise.all([streamed({ a: parts() }), streamed({ a: parts() })]);
    expect(one.type).not.toBe(two.type);
    expect(one.type).toMatch(/boundary=form-[0-9a-z]{10,}$/);
  });

  it('is not read before it is sent, and no more than is asked for', async () => {
    const read = vi.fn();
    const closed = vi.fn();
    async function* slow() {
      try {
        for (;;) {
          read();
          yield 'x';
        }
      } finally {
        closed();
      }
    }
    const { body } = await always({ body: { a: slow() } }, fetch);
    expect(read.mock.calls.length).toBeLessThanOrEqual(1);
    const reader = (body as ReadableStream).getReader();
    await reader.read();
    await reader.read();
    await reader.cancel();
    expect(read.mock.calls.length).toBeLessThanOrEqual(3);
    expect(closed).toHaveBeenCalledOnce();
  });

  it('keeps the headers of the request', async () => {
    const { headers } = await always({ body: { a: parts() }, headers: { 'X-A': '1' } }, fetch);
    expect((headers as NullableHeaders).values.get('x-a')).toBe('1');
  });
});

describe('77 fetch', () => {
  it('must know the FormData of the platform', async () => {
    class Foreign {
      text = () => Promise.resolve('[object FormData]');
      arrayBuffer = () => Promise.resolve(new ArrayBuffer(0));
    }
    const foreign = vi.fn(() => Promise.resolve(new Foreign() as unknown as Response));
    for (let i = 0; i < 2; i++) {
      await expect(always({ body: { file } }, { fetch: foreign })).rejects.toThrow(
        new TypeError(
          'The provided fetch function does not support file uploads with the current global FormData class.',
        ),
      );
    }
    expect(foreign.mock.calls).toEqual([['data:,']]);
  });

  it('is not asked where it is that of the platform', async () => {
    const own = vi.fn();
    vi.stubGlobal('fetch', own);
    expect((await always({ body: { file } }, own)).body).toBeInstanceOf(FormData);
    expect((await always({ body: { file } }, { fetch: own })).body).toBeInstanceOf(FormData);
    expect(own).not.toHaveBeenCalled();
    vi.unstubAllGlobals();
  });

  it('may be missing from whoever sends', async () => {
    expect((await always({ body: { file } }, {})).body).toBeInstanceOf(FormData);
  });

  it('may name its Response', async () => {
    const own = Object.assign(vi.fn(), { Response });
    expect((await always({ body: { file } }, own)).body).toBeInstanceOf(FormData);
    expect(own).not.toHaveBeenCalled();
  });

  it('is trusted when it cannot be asked', async () => {
    const broken = () => Promise.reject(new Error('no data: URLs'));
    expect((await always({ body: { file } }, broken)).body).toBeInstanceOf(FormData);
  });
});
