/** Choosing among media types, and what each asks of the client. */
import type { Body } from '../../ir/types.js';
import { essence, isJson } from '../../lib/media-type.js';

/** What a server streams, by its media type. */
export function streamFraming(mediaType: string): 'sse' | 'jsonl' | undefined {
  const type = essence(mediaType);
  if (type === 'text/event-stream') return 'sse';
  const lines = [
    'jsonl',
    'x-jsonl',
    'ndjson',
    'x-ndjson',
    'jsonlines',
    'x-jsonlines',
    'stream+json',
    'json-lines',
  ];
  return lines.some((name) => type === `application/${name}`) ? 'jsonl' : undefined;
}

/** How a request body of a media type is written. */
export function encodingOf(mediaType: string): Body['encoding'] {
  const type = essence(mediaType);
  if (isJson(type)) return 'json';
  if (type.startsWith('multipart/')) return 'multipart';
  if (type === 'application/x-www-form-urlencoded') return 'form';
  if (type === '*/*' || type === 'application/*' || type === '') return 'json';
  return type.startsWith('text/') || isXml(type) ? 'text' : 'binary';
}

/** Whether content of a media type is XML (RFC 7303): a schema says what data it stands for, and the client gives and takes its text. */
export function isXml(mediaType: string): boolean {
  const type = essence(mediaType);
  return type === 'application/xml' || type === 'text/xml' || type.endsWith('+xml');
}

const preference: readonly Body['encoding'][] = ['json', 'multipart', 'form', 'text', 'binary'];

/** Media types from the one that the client sends to those that it does not; otherwise as the document has them. */
export function byPreference(mediaTypes: readonly string[]): string[] {
  const rank = (type: string): number =>
    preference.indexOf(encodingOf(type)) * 2 + (encodingOf(type) === 'json' && !isJson(type) ? 1 : 0);
  return [...mediaTypes].sort((a, b) => rank(a) - rank(b));
}

/** How the client reads a response of a media type. */
export function readingOf(mediaType: string): 'json' | 'text' | 'binary' {
  const type = essence(mediaType);
  if (isJson(type) || type === '*/*' || type === 'application/*' || type === '') return 'json';
  return type.startsWith('text/') || isXml(type) ? 'text' : 'binary';
}
