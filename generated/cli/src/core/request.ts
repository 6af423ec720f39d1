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
  let object: unknown = await parseBody(command, body);
  // An object that is given whole comes before its members that are given one by one.
  const depth = ({ to }: Flag): number => (typeof to === 'number' ? 0 : to.length);
  for (const [flag, texts] of [...flags].sort(([a], [b]) => depth(a) - depth(b))) {
    const given = await Promise.all(
      texts.map((text) => (text === true ? Promise.resolve(true) : valueOf(flag, text))),
    );
    const value = !flag.repeatable ? given[0] : flag.spreads ? given.flat() : given;
    if (typeof flag.to === 'number') positional[flag.to] = value;
    else object = put(object, flag.to, value, flag);
  }
  requireAll(command, positional, object);
  if (!command.object) return positional;
  return [...positional, object ?? (command.objectRequired ? {} : undefined)];
}

async function parseBody({ bodyKey, flags }: Command, text: string): Promise<unknown> {
  if (text.trim() === '') return undefined;
  const { parse } = await import('yaml');
  let body: unknown;
  try {
    body = parse(text);
  } catch (error) {
    throw new UsageError(`Standard input is neither JSON nor YAML: ${firstLine(error)}`);
  }
  if (bodyKey !== undefined) return { [bodyKey]: body };
  const isWhole = flags.some(({ to }) => typeof to !== 'number' && to.length === 0);
  if (!isWhole && (typeof body !== 'object' || body === null || Array.isArray(body)))
    throw new UsageError('Standard input must hold an object, as JSON or YAML.');
  return body;
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

function requireAll({ flags, name }: Command, positional: readonly unknown[], object: unknown): void {
  const missing = flags.filter(({ required, to }) => required && !has(positional, object, to));
  if (missing.length === 0) return;
  const names = missing.map(({ name }) => `--${name}`).join(', ');
  throw new UsageError(
    `${names} ${missing.length === 1 ? 'is' : 'are'} required.`,
    `What ${name} takes is listed by --help.`,
  );
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
