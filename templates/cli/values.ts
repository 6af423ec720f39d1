/** From the text of a flag to a value. */
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { nearest, UsageError } from './failure.js';
import type { Flag } from './manifest.js';

/**
 * The value that a flag's text stands for. `@file` is the content of a file, as text or for an upload; `@file://…` always as text,
 * `@data://…` in base64; `\@` begins a text with an at sign.
 *
 * @throws {UsageError} when the flag takes no such value, or a file cannot be read.
 */
export async function valueOf(flag: Flag, text: string): Promise<unknown> {
  const value = flag.type === 'file' ? await upload(flag, text) : await typed(flag, text);
  checkKind(flag, text, value);
  if (flag.values && !flag.values.some((allowed) => allowed === value)) {
    const allowed = flag.values.map((each) => JSON.stringify(each)).join(', ');
    const near = nearest(text, flag.values.map(String));
    throw new UsageError(
      `--${flag.name} is ${JSON.stringify(text)}, but must be ${flag.values.length === 1 ? '' : 'one of '}${allowed}.`,
      near === undefined ? undefined : `Did you mean ${near}?`,
    );
  }
  return value;
}

async function typed(flag: Flag, given: string): Promise<unknown> {
  switch (flag.type) {
    case 'boolean':
      if (given === 'true' || given === 'false') return given === 'true';
      throw wrong(flag, given, 'true or false');
    case 'integer':
      if (/^[+-]?\d+$/.test(given.trim()) && Number.isSafeInteger(Number(given))) return Number(given);
      throw wrong(flag, given, 'a whole number');
    case 'number':
      if (given.trim() !== '' && Number.isFinite(Number(given))) return Number(given);
      throw wrong(flag, given, 'a number');
    case 'any':
      return given.startsWith('@') || given.startsWith('\\@')
        ? referred(flag, given)
        : replaceReferences(flag, await parseData(flag, given));
    case 'text-or-json': {
      const data = /^\s*[[{]/.test(given) ? parseJson(given) : undefined;
      return data === undefined ? referred(flag, given) : replaceReferences(flag, data);
    }
    case 'string':
    case 'file':
      return referred(flag, given);
    default:
      return flag.type satisfies never;
  }
}

/** Whether data is of a kind that the flag takes, or for one that spreads, its items are. */
function checkKind(flag: Flag, text: string, value: unknown): void {
  const { kinds } = flag;
  if (!kinds || value === null) return;
  const items: readonly unknown[] = flag.spreads && Array.isArray(value) ? value : [value];
  if (items.every((item) => kinds.some((kind) => kind === kindOf(item)))) return;
  const names = kinds.map((kind) => (kind === 'object' || kind === 'array' ? `an ${kind}` : `a ${kind}`));
  throw wrong(flag, text, `${names.join(' or ')}, as JSON or YAML`);
}

function kindOf(value: unknown): string {
  return Array.isArray(value) ? 'array' : typeof value;
}

function wrong(flag: Flag, given: string, expected: string): UsageError {
  return new UsageError(`--${flag.name} is ${JSON.stringify(given)}, but must be ${expected}.`);
}

/** `undefined` for what is no JSON, and so a text. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** JSON, or YAML as far as it is no plain text. */
async function parseData(flag: Flag, text: string): Promise<unknown> {
  const { parse } = await import('yaml');
  try {
    return parse(text);
  } catch (error) {
    throw new UsageError(`--${flag.name} is neither JSON nor YAML: ${firstLine(error)}`);
  }
}

/** Strings inside data may refer to files too. */
async function replaceReferences(flag: Flag, value: unknown): Promise<unknown> {
  if (typeof value === 'string') return referred(flag, value);
  if (Array.isArray(value)) return Promise.all(value.map((item) => replaceReferences(flag, item)));
  if (typeof value !== 'object' || value === null) return value;
  const members = Object.entries(value).map(async ([key, member]) => [
    key,
    await replaceReferences(flag, member),
  ]);
  return Object.fromEntries((await Promise.all(members)) as [string, unknown][]);
}

async function referred(flag: Flag, text: string): Promise<string> {
  if (text.startsWith('\\@')) return text.slice(1);
  if (!text.startsWith('@') || text === '@') return text;
  if (text.startsWith('@data://')) return (await read(flag, text.slice(8))).toString('base64');
  return (await read(flag, text.replace(/^@(file:\/\/)?/, ''))).toString('utf8');
}

/** A file to send, under its own name. The at sign may be left out. */
async function upload(flag: Flag, text: string): Promise<File> {
  const path = text.replace(/^@(file:\/\/|data:\/\/)?/, '');
  return new File([await read(flag, path)], basename(path));
}

async function read(flag: Flag, path: string): Promise<Buffer<ArrayBuffer>> {
  try {
    return await readFile(path);
  } catch (error) {
    throw new UsageError(`--${flag.name} names a file that cannot be read: ${firstLine(error)}`);
  }
}

/** What an error says, in one line. */
export function firstLine(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '';
}
