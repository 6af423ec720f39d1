import { describe, expect, it } from 'vitest';
import { serverSentEvents, type ServerSentEvent } from '../../templates/runtime/sse.js';

/** The events of a body that arrives in these chunks, with their lines. */
async function whole(...chunks: (string | Uint8Array)[]): Promise<ServerSentEvent[]> {
  const bytes = chunks.map((chunk) => (typeof chunk === 'string' ? new TextEncoder().encode(chunk) : chunk));
  const got: ServerSentEvent[] = [];
  const body = new ReadableStream<Uint8Array>({
    start(sink) {
      for (const chunk of bytes) sink.enqueue(chunk);
      sink.close();
    },
  });
  for await (const event of serverSentEvents(body)) got.push(event);
  return got;
}

/** The same, without their lines. */
const events = async (...chunks: (string | Uint8Array)[]) =>
  (await whole(...chunks)).map(({ raw: _, ...event }) => event);

const data = (...texts: string[]) => texts.map((text) => ({ event: null, data: text }));

describe('server-sent events', () => {
  it('66 end at a blank line, whatever ends the lines', async () => {
    expect(await events('data: 1\n\ndata: 2\r\n\r\ndata: 3\r\rdata: 4\n\n')).toEqual(
      data('1', '2', '3', '4'),
    );
  });

  it('66 may be cut anywhere, within a line end and a character too', async () => {
    const bytes = new TextEncoder().encode('event: é\r\ndata: ü\r\n\r\ndata: 2\r\n\r\n');
    const all = [{ event: 'é', data: 'ü' }, ...data('2')];
    for (let at = 0; at <= bytes.length; at++)
      expect(await events(bytes.slice(0, at), bytes.slice(at))).toEqual(all);
  });

  it('66 join their data with line feeds', async () => {
    expect(await events('data: a\ndata\ndata: b\n\n')).toEqual(data('a\n\nb'));
  });

  it('66 lose one space after the colon, and no more', async () => {
    expect(await events('data:  a\n\ndata:b\n\nevent:  x\ndata:\n\n')).toEqual([
      ...data(' a', 'b'),
      { event: ' x', data: '' },
    ]);
  });

  it('66 may hold comments and fields of other names, which say nothing', async () => {
    expect(await events(': data: 0\n:data\nid: 1\nretry: 5\nunknown\ndataa: 0\ndata: 1\n\n')).toEqual(
      data('1'),
    );
  });

  it('66 have the lines that they were made of, and no others', async () => {
    const all = await whole(': hello\r\nid: 1\r\ndata: a\r\ndata\r\n\r\n: ping\n\nevent: b\n\ndata: c');
    expect(all.map(({ raw }) => raw)).toEqual([
      [': hello', 'id: 1', 'data: a', 'data'],
      ['event: b'],
      ['data: c'],
    ]);
  });

  it('66 are passed over when they have neither a name nor data', async () => {
    expect(await events('\n\n: ping\n\nid: 3\n\ndata: 1\n\nevent\n\n')).toEqual(data('1'));
    expect(await events('event: ping\n\ndata: 1\n\n')).toEqual([{ event: 'ping', data: '' }, ...data('1')]);
  });

  it('66 forget name and data with their end', async () => {
    expect(await events('event: a\ndata: 1\n\ndata: 2\n\n')).toEqual([
      { event: 'a', data: '1' },
      ...data('2'),
    ]);
  });

  it('66 are delivered when the body ends without a blank line', async () => {
    expect(await events('data: 1\n\ndata: 2\n')).toEqual(data('1', '2'));
    expect(await events('data: 1\n\ndata: 2')).toEqual(data('1', '2'));
  });

  it('66 arrive as soon as they are complete', async () => {
    const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>();
    const writer = writable.getWriter();
    const arriving = serverSentEvents(readable);
    void writer.write(new TextEncoder().encode('data: 1\n\ndata: 2\n'));
    expect(await arriving.next()).toEqual({
      done: false,
      value: expect.objectContaining({ data: '1' }) as object,
    });
    void writer.write(new TextEncoder().encode('\n'));
    expect(await arriving.next()).toEqual({
      done: false,
      value: expect.objectContaining({ data: '2' }) as object,
    });
    void writer.close();
    expect(await arriving.next()).toEqual({ done: true, value: undefined });
  });
});
