/** Writing results. */
import { query } from './gjson.js';

/** The values of `--format`. */
export const formats = ['auto', 'pretty', 'json', 'jsonl', 'yaml', 'raw'] as const;
/** One of {@link formats}. */
export type Format = (typeof formats)[number];

/** Where output goes; `write` waits when the reader is slow. */
export interface Sink {
  readonly isTTY: boolean;
  readonly columns?: number;
  write(text: string | Uint8Array): Promise<void>;
}

/** How a result is written. */
export interface Style {
  readonly format: Format;
  /** A path in GJSON's syntax, applied to each value. */
  readonly transform?: string;
  readonly color: boolean;
}

/** Writes one value; inside a sequence, compactly unless for a person. A transform that leads nowhere writes nothing. */
export async function writeValue(
  sink: Sink,
  value: unknown,
  style: Style,
  inSequence: boolean,
): Promise<void> {
  const shown = style.transform === undefined ? value : query(value, style.transform);
  if (shown === undefined) return;
  const text = await render(shown, style, sink, inSequence);
  // What is painted is printable already, but for the paint.
  const isPainted = style.format === 'auto' || style.format === 'pretty';
  await sink.write(sink.isTTY && !isPainted ? printable(text) : text);
}

async function render(
  value: unknown,
  { format, color }: Style,
  sink: Sink,
  inSequence: boolean,
): Promise<string> {
  switch (format) {
    case 'auto':
      if (typeof value === 'string' && !inSequence) return `${sink.isTTY ? printable(value) : value}\n`;
      if (sink.isTTY) return `${await pretty(value, color)}\n`;
      return `${inSequence ? JSON.stringify(value) : JSON.stringify(value, null, 2)}\n`;
    case 'pretty':
      return `${await pretty(value, color)}\n`;
    case 'json':
      return `${JSON.stringify(value, null, 2)}\n`;
    case 'jsonl':
      return Array.isArray(value) && !inSequence
        ? value.map((item) => `${JSON.stringify(item)}\n`).join('')
        : `${JSON.stringify(value)}\n`;
    case 'yaml': {
      const { stringify } = await import('yaml');
      return `${inSequence ? '---\n' : ''}${stringify(value)}`;
    }
    case 'raw':
      return typeof value === 'string' ? `${value}\n` : `${JSON.stringify(value)}\n`;
    default:
      return format satisfies never;
  }
}

/** JSON for reading: indented, keys and values told apart by colour. */
async function pretty(value: unknown, color: boolean): Promise<string> {
  const text = printable(JSON.stringify(value, null, 2));
  if (!color) return text;
  const { default: paint } = await import('picocolors');
  const { cyan, green, yellow, dim } = paint.createColors(true);
  return text.replace(
    /("(?:\\.|[^"\\])*")(\s*:)?|\b(true|false|null)\b|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g,
    (whole, string?: string, colon?: string, word?: string) => {
      if (string !== undefined) return colon === undefined ? green(string) : cyan(string) + colon;
      return word === undefined ? yellow(whole) : dim(whole);
    },
  );
}

/** Without control characters that a terminal would obey. */
export function printable(text: string): string {
  return text.replace(
    // eslint-disable-next-line no-control-regex
    /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g,
    (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
