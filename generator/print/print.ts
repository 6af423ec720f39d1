/** What emitters give, as the text of files. */
import { existsSync } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { dirname, join as joinPath } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { OutFile } from '../emit/emitter.js';
import { invariant } from '../lib/invariant.js';
import { layOutLine } from '../ts/layout/line.js';
import { chunksOf, join, type Chunk, type Line } from './source.js';

/** A file as it is to be written. */
export interface PrintedFile {
  /** Relative to the output folder, in POSIX form. */
  readonly path: string;
  readonly text: string;
}

/** Columns of emitted code. */
const printWidth = 110;

/** How emitted code is formatted, where prettier is asked. */
export const style = { printWidth, singleQuote: true, trailingComma: 'all' } as const;

/** Prints every file. What is not laid out as prettier would is formatted by prettier. */
export async function printFiles(files: readonly OutFile[]): Promise<PrintedFile[]> {
  const printed = await Promise.all(files.map(printFile));
  return printed.flat();
}

async function printFile(file: OutFile): Promise<PrintedFile[]> {
  switch (file.kind) {
    case 'ts': {
      const chunks = chunksOf(file.source);
      const texts = await Promise.all(chunks.map(printChunk));
      const header = file.header === undefined ? '' : `${file.header}\n\n`;
      return [{ path: file.path, text: header + join(texts) }];
    }
    case 'text':
      return [{ path: file.path, text: file.text.endsWith('\n') ? file.text : `${file.text}\n` }];
    case 'copy':
      return copies(file.path, joinPath(templates(), file.from));
    case 'addition':
      return [];
    default:
      return file satisfies never;
  }
}

async function printChunk({ lines, joins }: Chunk): Promise<{ joins?: Chunk['joins']; text: string }> {
  const laidOut = lines.map(printLine);
  const known = laidOut.every((text) => text !== undefined);
  const text = known ? `${laidOut.join('\n')}\n` : await formatted(lines.map(plain).join('\n'));
  return { text, ...(joins !== undefined && { joins }) };
}

/** The text of a line, broken where it is too long; `undefined` where only prettier knows how. */
function printLine(line: Line): string | undefined {
  const { indent, text, form } = line;
  if (form === undefined || indent + text.length <= printWidth) return plain(line);
  const laidOut = layOutLine(text, form, indent, printWidth);
  return laidOut === undefined ? undefined : ' '.repeat(indent) + laidOut;
}

function plain({ indent, text }: Line): string {
  return text === '' ? '' : ' '.repeat(indent) + text;
}

async function formatted(text: string): Promise<string> {
  const { format } = await import('prettier');
  return format(text, { ...style, parser: 'typescript' });
}

/** A file, or every file in a folder but those that only belong to this repository. */
async function copies(path: string, from: string): Promise<PrintedFile[]> {
  if (!(await stat(from)).isDirectory()) return [{ path, text: await readFile(from, 'utf8') }];
  const names = (await readdir(from)).filter((name) => name !== 'tsconfig.json').sort();
  const all = await Promise.all(names.map((name) => copies(`${path}/${name}`, joinPath(from, name))));
  return all.flat();
}

/** The folder of templates, beside the generator or the bundle it became. */
function templates(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(joinPath(folder, 'templates', 'runtime'))) {
    const above = dirname(folder);
    invariant(above !== folder, 'the templates are installed with the generator');
    folder = above;
  }
  return joinPath(folder, 'templates');
}
