/** How a body is sent. */
/** A body as `fetch` takes it, and the media type that it brings along. */
export interface EncodedBody {
  readonly body?: unknown;
  readonly contentType?: string;
  /** Whether it can be sent only once. */
  readonly stream?: boolean;
}

/**
 * Encodes a body: what `fetch` takes stays as it is, streams of any kind become a `ReadableStream`, data becomes a form
 * where `contentType` (the caller's) says so, and otherwise JSON.
 */
export function encodeBody(
  body: unknown,
  contentType: string | null,
  writeForm: (form: object) => string,
): EncodedBody {
  if (
    ArrayBuffer.isView(body) ||
    [ArrayBuffer, Blob, FormData, URLSearchParams, ReadableStream].some((kind) => body instanceof kind) ||
    (typeof body === 'string' && contentType !== null)
  )
    return { body, stream: isStream(body) };
  if (typeof body === 'object' && body !== null) {
    const { [Symbol.asyncIterator]: chunks, [Symbol.iterator]: items, next } = body as Chunks;
    const iterate = chunks ?? (typeof next === 'function' && items);
    if (iterate) return streamed((iterate as () => Iterator<unknown>).call(body));
    if (contentType === 'application/x-www-form-urlencoded') return { body: writeForm(body) };
  }
  return { body: JSON.stringify(body), contentType: 'application/json' };
}

/** What can be iterated over, as it comes or at once. */
interface Chunks {
  readonly [Symbol.asyncIterator]?: () => AsyncIterator<unknown>;
  readonly [Symbol.iterator]?: () => Iterator<unknown>;
  readonly next?: unknown;
}

/** Whether a body is a `ReadableStream`. */
export function isStream(body: unknown): boolean {
  return body instanceof ReadableStream;
}

function streamed(iterator: AsyncIterator<unknown> | Iterator<unknown>): EncodedBody {
  const body = new ReadableStream({
    async pull(controller) {
      const { done, value } = (await iterator.next()) as IteratorResult<unknown, unknown>;
      if (done) controller.close();
      else controller.enqueue(value);
    },
    async cancel() {
      await iterator.return?.();
    },
  });
  return { body, stream: true };
}
