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
