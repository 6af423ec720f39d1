/** Which of an operation's responses its method gives. */
import { compareText } from '../../lib/compare.js';
import { child, type Ref } from '../../lib/pointer.js';
import type { Endpoint } from './endpoint.js';
import { isJson } from '../../lib/media-type.js';
import { readingOf, streamFraming } from './media.js';
import { isNode, member, type Found, type Reader } from './reader.js';

/** What a response holds, for one media type. */
export interface Content extends Found {
  readonly mediaType: string;
}

/** A response as the document has it, its reference followed. */
export interface ResponsePlace extends Found {
  /** As written: `200`, `4XX`, `default`. */
  readonly status: string;
  readonly contents: readonly Content[];
}

/** What awaiting a method can give. */
export interface Outcome {
  readonly response?: ResponsePlace;
  /** JSON, text or binary; absent where the body is empty or only ever streamed. */
  readonly content?: Content;
  readonly stream?: Content & { readonly framing: 'sse' | 'jsonl' };
}

/** Responses found before. */
const known = new WeakMap<Endpoint, readonly ResponsePlace[]>();

/** Every response of an operation, by status: codes, then ranges, then `default`. */
export function responsesOf(endpoint: Endpoint, reader: Reader): readonly ResponsePlace[] {
  let responses = known.get(endpoint);
  if (!responses) known.set(endpoint, (responses = findResponses(endpoint, reader)));
  return responses;
}

function findResponses(endpoint: Endpoint, reader: Reader): ResponsePlace[] {
  const declared = member(endpoint.node, 'responses') ?? {};
  const statuses = Object.keys(declared).filter((status) => !status.startsWith('x-'));
  const rank = (status: string): string => (status === 'default' ? '~' : status.toUpperCase());
  return statuses
    .sort((a, b) => compareText(rank(a), rank(b)))
    .flatMap((status): ResponsePlace[] => {
      const found = reader.find(child(endpoint.at, 'responses', status));
      return found ? [{ ...found, status, contents: contentsOf(found, reader) }] : [];
    });
}

/** The media types of a request body or a response. */
export function contentsOf(found: Found, reader: Reader): Content[] {
  return Object.keys(member(found.node, 'content') ?? {}).flatMap((mediaType): Content[] => {
    const at = child(found.at, 'content', mediaType);
    const media = reader.find(at);
    return [{ at: media?.at ?? at, node: media?.node ?? {}, mediaType }];
  });
}

/** The response that a method is about: the first 2xx that has a body, else the first; without any, `default`. */
export function outcomeOf(responses: readonly ResponsePlace[]): Outcome {
  const good = responses.filter(({ status }) => /^2(\d\d|XX)$/i.test(status));
  const fallback = good.length === 0 ? responses.filter(({ status }) => status === 'default') : [];
  const candidates = good.length > 0 ? good : fallback;
  const response = candidates.find(({ contents }) => contents.length > 0) ?? candidates[0];
  if (!response) return {};
  const streams = response.contents.flatMap((content) => {
    const framing = streamFraming(content.mediaType);
    return framing ? [{ ...content, framing }] : [];
  });
  const whole = response.contents.filter(({ mediaType }) => streamFraming(mediaType) === undefined);
  const content =
    bytesIn(whole) ??
    whole.find(({ mediaType }) => isJson(mediaType)) ??
    whole.find(({ mediaType }) => readingOf(mediaType) === 'json') ??
    whole[0];
  const [stream] = streams;
  return { response, ...(content && { content }), ...(stream && { stream }) };
}

/** Bytes, where the only JSON beside them is a bare text: that is the same content once more, for want of a better word. */
function bytesIn(contents: readonly Content[]): Content | undefined {
  const json = contents.filter(({ mediaType }) => readingOf(mediaType) === 'json');
  const isText = ({ node }: Content): boolean => member(node, 'schema')?.['type'] === 'string';
  if (json.length === 0 || !json.every(isText)) return undefined;
  return contents.find(
    ({ mediaType, node }) =>
      readingOf(mediaType) === 'binary' && member(node, 'schema')?.['format'] === 'binary',
  );
}

/** Where the schema of a body is; the schema of one event for a stream (OpenAPI 3.2, `itemSchema`). */
export function schemaOf(content: Content): Ref | undefined {
  for (const key of ['itemSchema', 'schema'])
    if (isNode(content.node[key]) || typeof content.node[key] === 'boolean') return child(content.at, key);
  return undefined;
}
