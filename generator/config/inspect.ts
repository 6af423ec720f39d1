/** Compares a configuration with its definition: what is wrong, what is unknown, what is not used. Nothing goes by in silence. */
import type { z } from 'zod';
import { diagnostic, type Report } from '../diagnostic.js';
import { nearest } from '../lib/nearest.js';
import { escapeToken } from '../lib/pointer.js';
import { accepts, alternatives, fits, isMapping, isMeantBy, type Option, typesOf } from './definition.js';
import { missing, wrongChoice, wrongKind, wrongValue } from './problem.js';
import { configSchema, isUnused, type RawConfig } from './schema.js';

/** A value of the configuration and the schema that holds for it. */
interface Spot {
  readonly schema: z.core.$ZodType;
  readonly value: unknown;
  /** Keys and indexes that lead to it. */
  readonly path: readonly (string | number)[];
}

/** What is found, to be reported at a path. */
interface Complaints {
  invalid(path: Spot['path'], problem: string): void;
  unknown(path: Spot['path'], known: readonly string[]): void;
  unused(path: Spot['path'], why: string): void;
}

/** The configuration, once checked; `undefined` where a value is not what its key takes (`config-invalid`). */
export function inspect(data: unknown, file: string, report: Report): RawConfig | undefined {
  let isValid = true;
  const at = (path: Spot['path']) => ({
    file,
    pointer: path.map((step) => `/${escapeToken(step)}`).join(''),
  });
  const keyOf = (path: Spot['path']) => String(path.at(-1));
  visit(
    { schema: configSchema, value: data, path: [] },
    {
      invalid(path, problem) {
        isValid = false;
        report(diagnostic('config-invalid', { key: path.join('.'), problem }, at(path)));
      },
      unknown(path, known) {
        const details = { key: keyOf(path), nearest: nearest(keyOf(path), known) };
        report(diagnostic('config-unknown-key', details, { ...at(path), key: true }));
      },
      unused(path, why) {
        report(diagnostic('config-unused-key', { key: keyOf(path), why }, { ...at(path), key: true }));
      },
    },
  );
  return isValid ? configSchema.parse(data) : undefined;
}

function visit({ schema, value, path }: Spot, complaints: Complaints): void {
  const { options, allowsNull } = alternatives(schema);
  if (value === null && allowsNull) return;
  const alike = options.filter((option) => fits(option, value));
  if (alike.length === 0) return complaints.invalid(path, wrongKind(schema, value));
  const type = isMapping(value) ? value['type'] : undefined;
  const meant = alike.filter((option) => isMeantBy(type, option));
  const [chosen] = meant;
  // What is beside a `type` that nothing has cannot be judged.
  if (!chosen) return complaints.invalid([...path, 'type'], wrongChoice(typesOf(alike), type));
  visitOption(chosen, meant, value, path, complaints);
}

function visitOption(
  chosen: Option,
  meant: readonly Option[],
  value: unknown,
  path: Spot['path'],
  complaints: Complaints,
): void {
  switch (chosen.kind) {
    case 'leaf':
      if (!meant.some((option) => option.kind === 'leaf' && accepts(option.schema, value)))
        complaints.invalid(path, wrongValue(chosen, value));
      return;
    case 'list':
      for (const [i, item] of (value as readonly unknown[]).entries())
        visit({ schema: chosen.element, value: item, path: [...path, i] }, complaints);
      return;
    case 'record':
      for (const [key, member] of Object.entries(value as object))
        visit({ schema: chosen.value, value: member as unknown, path: [...path, key] }, complaints);
      return;
    case 'object':
      return visitObject(chosen.shape, value as Mapping, path, complaints);
    default:
      return chosen satisfies never;
  }
}

type Mapping = { readonly [key: string]: unknown };

function visitObject(
  shape: { readonly [key: string]: z.core.$ZodType },
  value: Mapping,
  path: Spot['path'],
  complaints: Complaints,
): void {
  for (const [key, member] of Object.entries(value)) {
    if (key.startsWith('x-')) continue;
    const here = [...path, key];
    const known = Object.hasOwn(shape, key) ? shape[key] : undefined;
    if (!known) complaints.unknown(here, Object.keys(shape));
    else if (isUnused(known)) complaints.unused(here, why(known));
    else visit({ schema: known, value: member, path: here }, complaints);
  }
  for (const [key, schema] of Object.entries(shape))
    if (!Object.hasOwn(value, key) && !accepts(schema, undefined))
      complaints.invalid([...path, key], missing(schema));
}

function why(schema: z.core.$ZodType): string {
  const described = (schema as z.ZodType).description ?? '';
  return described.replace(/^Not used by sdkwright: /, '');
}
