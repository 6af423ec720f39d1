import { Readable } from 'node:stream';
import { describe, expect, it, vi } from 'vitest';
import { chunksOf, isReadableStream } from '../../templates/runtime/chunks.js';

/** A stream of the given chunks, which ends or fails after them. */
function streamOf(chunks: readonly unknown[], failure?: Error) {
  const cancel = vi.fn(() => Promise.resolve());
  let next = 0;
  const stream = new ReadableStream(
    {
      pull(sink) {
        if (next < chunks.length) sink.enqueue(chunks[next++]);
        else if (failure) sink.error(failure);
        else sink.close();
      },
      cancel,
    },
    { highWaterMark: 0 },
  );
  return { stream, cancel };
}

describe('chunks', () => {
  it('70 knows a stream by its reader, of whichever library', () => {
    expect(isReadableStream(new ReadableStream())).toBe(true);
    expect(isReadableStream({ getReader: () => undefined })).toBe(true);
    for (const other of [undefined, null, 5, 'text', {}, { getReader: 1 }, []])
      expect(isReadableStream(other)).toBe(false);
  });

  it('70 gives every chunk, and lets go of the stream at its end', async () => {
    const { stream } = streamOf(['a', 'b']);
    const got: unknown[] = [];
    for await (const chunk of chunksOf(stream)) got.push(chunk);
    expect(got).toEqual(['a', 'b']);
    expect(stream.locked).toBe(false);
  });

  it('66 reads what is an iterable alone, as the body is with the `fetch` of a library, and ends it when left early', async () => {
    const ended = vi.fn();
    const body = async function* () {
      try {
        yield await Promise.resolve('a');
        yield 'b';
      } finally {
        ended();
      }
    };
    const got: unknown[] = [];
    for await (const chunk of chunksOf(body())) got.push(chunk);
    for await (const chunk of chunksOf(Readable.from(['c', Buffer.from('d')]))) got.push(String(chunk));
    expect(got).toEqual(['a', 'b', 'c', 'd']);
    expect(ended).toHaveBeenCalledOnce();
    const stream = Readable.from(['a', 'b']);
    for await (const _ of chunksOf(stream)) break;
    for await (const _ of chunksOf(body())) break;
    expect(ended).toHaveBeenCalledTimes(2);
    expect(stream.destroyed).toBe(true);
  });

  it('69 cancels a stream that is left early, and only then', async () => {
    const cancel = vi.fn(() => Promise.reject(new Error('cannot close')));
    const releaseLock = vi.fn();
    let reads = 0;
    const read = () => Promise.resolve({ done: ++reads === 3, value: reads });
    const stream = { getReader: () => ({ read, cancel, releaseLock }) };
    for await (const chunk of chunksOf<number>(stream)) expect(chunk).toBe(reads);
    expect(cancel).not.toHaveBeenCalled();
    expect(releaseLock).toHaveBeenCalledOnce();
    reads = 0;
    for await (const chunk of chunksOf<number>(stream)) {
      expect(chunk).toBe(1);
      break;
    }
    expect(cancel).toHaveBeenCalledOnce();
    expect(releaseLock).toHaveBeenCalledTimes(2);
  });

  it('69 passes on the failure of a stream', async () => {
    const { stream } = streamOf(['a'], new Error('lost'));
    const chunks = chunksOf(stream);
    expect(await chunks.next()).toEqual({ done: false, value: 'a' });
    await expect(chunks.next()).rejects.toThrow('lost');
    expect(stream.locked).toBe(false);
  });
});
