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
  if (isStream(body)) return { body, stream: true };
  if (isVerbatim(body) || (typeof body === 'string' && contentType !== null)) return { body };
  if (typeof body === 'object' && body !== null) {
    if (Symbol.asyncIterator in body)
      return streamed((body as AsyncIterable<unknown>)[Symbol.asyncIterator]());
    if (Symbol.iterator in body && 'next' in body && typeof body.next === 'function') {
      return streamed((body as Iterable<unknown>)[Symbol.iterator]());
    }
    if (contentType === 'application/x-www-form-urlencoded') return { body: writeForm(body) };
  }
  return { body: JSON.stringify(body), contentType: 'application/json' };
}

/** Whether a body is a `ReadableStream`. */
export function isStream(body: unknown): boolean {
  return body instanceof ReadableStream;
}

function isVerbatim(body: unknown): boolean {
  return (
    ArrayBuffer.isView(body) ||
    [ArrayBuffer, Blob, FormData, URLSearchParams].some((kind) => body instanceof kind)
  );
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
