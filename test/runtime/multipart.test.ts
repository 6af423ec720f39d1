import { describe, expect, it, vi } from 'vitest';
import { formFields } from '../../templates/runtime/form.js';
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

describe('H.75 the fields of a form', () => {
  it('skip undefined and empty arrays', async () => {
    expect(await entries({ a: undefined, b: [], c: {}, d: 'x' })).toEqual([['d', 'x']]);
  });

  it('refuse null by its name', async () => {
    await expect(form({ a: { b: [null] } })).rejects.toThrow(
      new TypeError(`Received null for "a[b][]"; to pass null in FormData, you must use the string 'null'`),
    );
  });

  it('hold strings, numbers and booleans as text', async () => {
    expect(await entries({ a: 'x', b: 0, c: false })).toEqual([
      ['a', 'x'],
      ['b', '0'],
      ['c', 'false'],
    ]);
  });

  it('name arrays with brackets and keep their order, objects with their keys', async () => {
    expect(await entries({ a: ['x', 1, file], o: { p: { q: true } }, l: [{ m: 1 }] })).toEqual([
      ['a[]', 'x'],
      ['a[]', '1'],
      ['a[]', 'f.txt a/b 1'],
      ['o[p][q]', 'true'],
      ['l[][m]', '1'],
    ]);
  });

  it('can be named otherwise', async () => {
    const body = { a: ['x', 'y'], o: { p: 1 } };
    expect(await entries(body, { array: 'repeat', nested: 'dots' })).toEqual([
      ['a', 'x'],
      ['a', 'y'],
      ['o.p', '1'],
    ]);
    expect(await entries(body, { array: 'indices' })).toEqual([
      ['a[0]', 'x'],
      ['a[1]', 'y'],
      ['o[p]', '1'],
    ]);
    expect(await entries({ ...body, e: [], f: [file] }, { array: 'comma' })).toEqual([
      ['a', 'x,y'],
      ['o[p]', '1'],
      ['f', 'f.txt a/b 1'],
    ]);
  });

  it('hold files under their names, without folders', async () => {
    const named = Object.assign(new Blob(['q'], { type: 'x/y' }), { name: 'a/b.txt' });
    expect(await entries({ file, named, blob: new Blob(['q']) })).toEqual([
      ['file', 'f.txt a/b 1'],
      ['named', 'b.txt x/y 1'],
      ['blob', 'blob  1'],
    ]);
    const kept = await entries({ file: new File(['z'], 'a/b.txt') }, { preserveFilenames: true });
    expect(kept).toEqual([['file', 'a/b.txt  1']]);
  });

  it('hold responses and bytes as files', async () => {
    const response = new Response('hi', { headers: { 'content-type': 't/t' } });
    const made = await form({ response: response.clone(), bytes: new Uint8Array([65, 66]) });
    expect(await entries({ response, bytes: new ArrayBuffer(2) })).toEqual([
      ['response', 'unknown_file t/t 2'],
      ['bytes', 'unknown_file  2'],
    ]);
    expect(await (made.get('bytes') as File).text()).toBe('AB');
  });

  it('hold a date as its ISO form', async () => {
    expect(await entries({ at: new Date(0) })).toEqual([['at', '1970-01-01T00:00:00.000Z']]);
  });

  it.each([
    [() => 1, '() => 1'],
    [5n, '5'],
    [Symbol('s'), 'Symbol(s)'],
  ])('refuse anything else', async (value, shown) => {
    await expect(form({ a: value })).rejects.toThrow(
      new TypeError(
        `Invalid value given to form, expected a string, number, boolean, object, Array, File or Blob but got ${shown} instead`,
      ),
    );
  });

  it('are none without a body', () => {
    expect([...formFields(undefined)]).toEqual([]);
    expect([...formFields(null)]).toEqual([]);
  });
});

describe('H.76 a form', () => {
  it('is made for any body', async () => {
    expect(await entries({ a: 1 })).toEqual([['a', '1']]);
  });

  it('is made only for a file, however deep, where there may be none', async () => {
    const none = { body: { a: 1, b: [{ c: null }] }, timeout: 5 };
    expect(await maybe(none, fetch)).toBe(none);
    const some = await maybe({ body: { a: [{ b: file }] }, timeout: 5 }, fetch);
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

  it('escapes names percent-style', async () => {
    const { text } = await streamed({ 'a"\\\r\n': 'v', f: toStreamingFile(parts(), 'n"\u007f\t.txt') });
    expect(text).toContain('name="a%22%5C%0D%0A"');
    expect(text).toContain('filename="n%22%7F%09.txt"');
  });

  it('has a boundary of its own each time', async () => {
    const [one, two] = await Promise.all([streamed({ a: parts() }), streamed({ a: parts() })]);
    expect(one.type).not.toBe(two.type);
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

describe('H.77 fetch', () => {
  it('must know the FormData of the platform', async () => {
    class Foreign {
      text = () => Promise.resolve('[object FormData]');
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
