/** Bodies of `multipart/form-data` (RFC 7578). */
import { chunksOf, isReadableStream } from './chunks.js';
import { formFields, type Field, type FormFormat } from './form.js';
import { buildHeaders } from './headers.js';
import type { RequestOptions } from './options.js';
import { requireFile } from './to-file.js';
import { isBytes, isStreaming, isUploadable, StreamingFile } from './uploads.js';
import type { Fetch } from './types.js';

/** Who sends the request: what is asked is whether its `fetch` takes the platform's `FormData`. */
export type FetchOwner = Fetch | object;

/** The options of a request, what it is a request for among them where that was. */
type Sent<Options> = RequestOptions & Pick<Options, Extract<keyof Options, 'method' | 'path'>>;

/** The same request with its body as a form. With a streaming file in it, the form is written while it is sent. */
export async function multipartFormRequestOptions<Options extends RequestOptions>(
  options: Options,
  owner: FetchOwner,
  format?: FormFormat,
): Promise<Sent<Options>> {
  const fields = [...formFields(options.body, format)];
  if (!fields.some(({ value }) => isStreaming(value))) {
    return { ...options, body: await formData(fields, owner) };
  }
  const boundary = `form-${Math.random().toString(36).slice(2)}${Math.random().toString(36).slice(2)}`;
  const headers = { 'Content-Type': `multipart/form-data; boundary=${boundary}` };
  return {
    ...options,
    body: write(fields, boundary),
    headers: buildHeaders([options.headers, headers]),
  };
}

/** As {@link multipartFormRequestOptions}, if there is a file anywhere in the body; otherwise the request as it is. */
export async function maybeMultipartFormRequestOptions<Options extends RequestOptions>(
  options: Options,
  owner: FetchOwner,
  format?: FormFormat,
): Promise<Sent<Options>> {
  return holdsFile(options.body) ? multipartFormRequestOptions(options, owner, format) : options;
}

function holdsFile(value: unknown): boolean {
  if (isUploadable(value)) return true;
  return typeof value === 'object' && value !== null && Object.values(value).some(holdsFile);
}

async function formData(fields: readonly Field[], owner: FetchOwner): Promise<FormData> {
  const fetch = (typeof owner === 'function' ? owner : (owner as { fetch?: unknown }).fetch) as
    Fetch | undefined;
  if (fetch && !(await takesFormData(fetch)))
    throw new TypeError(
      'The provided fetch function does not support file uploads with the current global FormData class.',
    );
  const form = new FormData();
  for (const { name, value, fileName } of fields) {
    if (typeof value === 'string') form.append(name, value);
    else form.append(name, await fileOf(value, fileName));
  }
  return form;
}

async function fileOf(value: Exclude<Field['value'], string>, name: string | undefined): Promise<Blob> {
  const blob = 'blob' in value ? await value.blob() : value;
  if (blob instanceof File && (name === undefined || blob.name === name)) return blob;
  if (blob instanceof Blob && blob === value && name === undefined) return blob;
  requireFile();
  const type = (blob as Blob).type;
  const content =
    blob instanceof Blob || isBytes(blob) ? (blob as BlobPart) : await (blob as Blob).arrayBuffer();
  return new File([content], name ?? 'unknown_file', { ...(type && { type }) });
}

const answers = /* @__PURE__ */ new WeakMap<Fetch, Promise<boolean>>();

/** A `fetch` that knows another `FormData` sends the text of the object. Its own `Response` shows whether it does. */
function takesFormData(fetch: Fetch): Promise<boolean> {
  if (fetch === globalThis.fetch) return Promise.resolve(true);
  const known = answers.get(fetch);
  if (known) return known;
  const answer = (async () => {
    try {
      let { Response: own } = fetch as { Response?: typeof Response };
      if (!own) {
        const response = await fetch('data:,');
        await response.arrayBuffer(); // So that nothing waits for it to be read.
        own = response.constructor as typeof Response;
      }
      const form = new FormData();
      return Object.prototype.toString.call(form) !== (await new own(form).text());
    } catch {
      return true;
    }
  })();
  answers.set(fetch, answer);
  return answer;
}

/** Percent-encodes what would end a quoted name, or is a control character. */
function quoted(name: string): string {
  const escaped = name.replace(/[\p{Cc}"\\]/gu, (c) =>
    c < '\x80' ? '%' + c.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0') : c,
  );
  return `"${escaped}"`;
}

function write(fields: readonly Field[], boundary: string): ReadableStream<Uint8Array> {
  const chunks = encode(fields, boundary);
  return new ReadableStream({
    async pull(sink) {
      const next = await chunks.next();
      if (next.done) sink.close();
      else sink.enqueue(next.value);
    },
    async cancel() {
      await chunks.return(undefined);
    },
  });
}

async function* encode(fields: readonly Field[], boundary: string): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  for (const { name, value, fileName } of fields) {
    let head = `--${boundary}\r\nContent-Disposition: form-data; name=${quoted(name)}`;
    if (typeof value !== 'string') {
      const content: object = 'blob' in value ? await value.blob() : value;
      const type = (content as { type?: string }).type || 'application/octet-stream';
      head += `; filename=${quoted(fileName ?? 'unknown_file')}\r\nContent-Type: ${type}`;
      yield encoder.encode(`${head}\r\n\r\n`);
      yield* bytesOf(content instanceof StreamingFile ? content.data : content, encoder);
    } else {
      yield encoder.encode(`${head}\r\n\r\n${value}`);
    }
    yield encoder.encode('\r\n');
  }
  yield encoder.encode(`--${boundary}--\r\n`);
}

async function* bytesOf(value: unknown, encoder: TextEncoder): AsyncGenerator<Uint8Array> {
  if (typeof value === 'string') yield encoder.encode(value);
  else if (value instanceof ArrayBuffer) yield new Uint8Array(value);
  else if (ArrayBuffer.isView(value)) yield new Uint8Array(value.buffer, value.byteOffset, value.byteLength);
  else if (value instanceof Blob) yield* chunksOf<Uint8Array>(value.stream());
  else if (isReadableStream(value)) for await (const part of chunksOf(value)) yield* bytesOf(part, encoder);
  else if (Symbol.asyncIterator in (value as object))
    for await (const part of value as AsyncIterable<unknown>) yield* bytesOf(part, encoder);
  else yield new Uint8Array(await (value as Blob).arrayBuffer());
}
