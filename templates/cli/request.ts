/** From what was typed to the arguments of a method. */
import { UsageError } from './failure.js';
import type { Typed } from './flags.js';
import type { Command, Flag } from './manifest.js';
import { firstLine, valueOf } from './values.js';

/**
 * The arguments of the command's method, but for the request options.
 *
 * @param body what standard input holds, merged under the flags; empty for none.
 * @throws {UsageError} when a value is wrong, or one that is required is missing.
 */
export async function argumentsFor(command: Command, { flags }: Typed, body: string): Promise<unknown[]> {
  const positional: unknown[] = [];
  let object: unknown = await parseBody(body);
  for (const [flag, texts] of flags) {
    const given = await Promise.all(
      texts.map((text) => (text === true ? Promise.resolve(true) : valueOf(flag, text))),
    );
    const value = flag.repeatable ? given.flat() : given[0];
    if (typeof flag.to === 'number') positional[flag.to] = value;
    else object = put(object, flag.to, value, flag);
  }
  requireAll(command, positional, object);
  return command.object === undefined ? positional : [...positional, object];
}

async function parseBody(text: string): Promise<unknown> {
  if (text.trim() === '') return undefined;
  const { parse } = await import('yaml');
  try {
    return parse(text) as unknown;
  } catch (error) {
    throw new UsageError(`Standard input is neither JSON nor YAML: ${firstLine(error)}`);
  }
}

function put(target: unknown, [key, ...rest]: readonly string[], value: unknown, flag: Flag): unknown {
  if (key === undefined) return value;
  if (target !== undefined && (typeof target !== 'object' || target === null || Array.isArray(target)))
    throw new UsageError(`--${flag.name} sets a member of something that is no object.`);
  const object = (target ?? {}) as Record<string, unknown>;
  const member = Object.hasOwn(object, key) ? object[key] : undefined;
  return Object.defineProperty({ ...object }, key, {
    value: put(member, rest, value, flag),
    enumerable: true,
    configurable: true,
    writable: true,
  });
}

function requireAll({ flags }: Command, positional: readonly unknown[], object: unknown): void {
  const missing = flags.filter(({ required, to }) => required && !has(positional, object, to));
  if (missing.length === 0) return;
  const names = missing.map(({ name }) => `--${name}`).join(', ');
  throw new UsageError(`${names} ${missing.length === 1 ? 'is' : 'are'} required.`);
}

function has(positional: readonly unknown[], object: unknown, to: Flag['to']): boolean {
  if (typeof to === 'number') return positional[to] !== undefined;
  let value = object;
  for (const key of to) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return false;
    value = (value as Record<string, unknown>)[key];
  }
  return value !== undefined;
}
