/** Reading bodies: streams of the platform, which are not everywhere iterable, and those of other libraries, which are nothing else. */

/** As much of a `ReadableStream` as is needed to read it, whichever library it comes from. */
export interface ReadableStreamLike<T = unknown> {
  getReader(): {
    read(): Promise<{ done: boolean; value?: T | undefined }>;
    cancel(reason?: unknown): Promise<unknown>;
    releaseLock(): void;
  };
}

/** What can be read piece by piece; the body of a response is an iterable alone where `fetch` is not the platform's. */
export type Chunked<T> = ReadableStreamLike<T> | AsyncIterable<T>;

/** Whether a value is a stream that can be read. */
export function isReadableStream(value: unknown): value is ReadableStreamLike {
  return typeof (value as { getReader?: unknown } | null | undefined)?.getReader === 'function';
}

/** The chunks of a stream. Whoever stops early cancels it; a failure to cancel is not reported. */
export async function* chunksOf<T>(stream: Chunked<T>): AsyncGenerator<T> {
  if (!isReadableStream(stream)) {
    yield* stream;
    return;
  }
  const reader = stream.getReader();
  let open = true;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      yield value as T;
    }
    open = false;
  } finally {
    if (open) await reader.cancel().catch(() => undefined);
    reader.releaseLock();
  }
}
