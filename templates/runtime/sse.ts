/** Server-sent events (HTML Standard, section 9.2). */
import { chunksOf, type Chunked } from './chunks.js';
import { LineDecoder } from './lines.js';

/** An event before its data are parsed. */
export interface ServerSentEvent {
  /** Value of its `event` field; `null` without one. */
  event: string | null;
  /** Its `data` fields, joined with line feeds. */
  data: string;
  /** The lines that it consists of, comments and fields of other names among them. */
  raw: string[];
}

/** The events of a body, in order. One that the body ends in the middle of is delivered too. */
export async function* serverSentEvents(body: Chunked<Uint8Array | string>): AsyncGenerator<ServerSentEvent> {
  const decoder = new LineDecoder();
  const collector = new EventCollector();
  for await (const chunk of chunksOf(body)) {
    for (const line of decoder.push(chunk)) {
      const event = collector.take(line);
      if (event) yield event;
    }
  }
  for (const line of [...decoder.flush(), '']) {
    const event = collector.take(line);
    if (event) yield event;
  }
}

class EventCollector {
  #event: string | null = null;
  #data: string[] = [];
  #raw: string[] = [];

  /** Takes one line; gives the event that it ends, if any. */
  take(line: string): ServerSentEvent | undefined {
    if (line === '') return this.#dispatch();
    this.#raw.push(line);
    const colon = line.indexOf(':');
    const field = colon < 0 ? line : line.slice(0, colon);
    const value = colon < 0 ? '' : line.slice(line[colon + 1] === ' ' ? colon + 2 : colon + 1);
    if (field === 'event') this.#event = value;
    else if (field === 'data') this.#data.push(value);
    return undefined;
  }

  #dispatch(): ServerSentEvent | undefined {
    const event = this.#event;
    const data = this.#data;
    const raw = this.#raw;
    this.#event = null;
    this.#data = [];
    this.#raw = [];
    return event || data.length > 0 ? { event, data: data.join('\n'), raw } : undefined;
  }
}
