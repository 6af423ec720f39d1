/** Compares a configuration with its definition: what is wrong, what is unknown, what is not used. Nothing goes by in silence. */
import { closest } from 'fastest-levenshtein';
import type { z } from 'zod';
import { diagnostic, type Report } from '../diagnostic.js';
import { escapeToken } from '../lib/pointer.js';
import { configSchema, isUnused, type RawConfig } from './schema.js';

/** A value of the configuration and the schema that holds for it. */
interface Spot {
  readonly schema: z.core.$ZodType;
  readonly value: unknown;
  readonly pointer: string;
}

/** The configuration, once checked; `undefined` where a value is not what its key takes (`config-invalid`). */
export function inspect(data: unknown, file: string, report: Report): RawConfig | undefined {
  visit({ schema: configSchema, value: data, pointer: '' }, file, report);
  const result = configSchema.safeParse(data);
  if (result.success) return result.data;
  for (const issue of result.error.issues) {
    const { path, message } = innermost(issue);
    const pointer = path.map((step) => `/${escapeToken(String(step))}`).join('');
    report(diagnostic('config-invalid', { key: path.join('.'), problem: message }, { file, pointer }));
  }
  return undefined;
}

interface Fault {
  readonly path: readonly PropertyKey[];
  readonly message: string;
}

/** The most telling fault. Of the alternatives of a union, those meant for another `type` say nothing, and that which got furthest says most. */
function innermost(issue: z.core.$ZodIssue): Fault {
  const own: Fault = { path: issue.path, message: issue.message.replace(/^Invalid (input|option): /, '') };
  if (issue.code !== 'invalid_union') return own;
  const alternatives = issue.errors.filter((faults) => !faults.some(isOtherTag));
  const faults = (alternatives.length > 0 ? alternatives : issue.errors).flat().map(innermost);
  const most = Math.max(0, ...faults.map(({ path }) => path.length));
  const telling = faults.filter(({ path }) => path.length === most);
  const [first] = telling;
  if (!first) return own;
  const messages = most > 0 ? [first.message] : [...new Set(telling.map(({ message }) => message))];
  return { path: [...issue.path, ...first.path], message: messages.join(', or ') };
}

/** Whether a fault is that a literal `type` is another one. */
function isOtherTag(issue: z.core.$ZodIssue): boolean {
  return issue.code === 'invalid_value' && issue.values.length === 1 && issue.path.at(-1) === 'type';
}

function visit({ schema, value, pointer }: Spot, file: string, report: Report): void {
  const definition = unwrap(schema, value)?._zod.def as DefinitionOf | undefined;
  if (!definition || typeof value !== 'object' || value === null) return;
  if (definition.type === 'array' && Array.isArray(value))
    for (const [i, item] of value.entries())
      visit({ schema: definition.element, value: item, pointer: `${pointer}/${i}` }, file, report);
  if (Array.isArray(value)) return;
  for (const [key, member] of Object.entries(value)) {
    const at = { file, pointer: `${pointer}/${escapeToken(key)}`, key: true } as const;
    if (definition.type === 'record')
      visit({ schema: definition.valueType, value: member, pointer: at.pointer }, file, report);
    if (definition.type !== 'object' || key.startsWith('x-')) continue;
    const known = Object.hasOwn(definition.shape, key) ? definition.shape[key] : undefined;
    if (!known)
      report(
        diagnostic('config-unknown-key', { key, nearest: nearest(key, Object.keys(definition.shape)) }, at),
      );
    else if (isUnused(known)) report(diagnostic('config-unused-key', { key, why: why(known) }, at));
    else visit({ schema: known, value: member, pointer: at.pointer }, file, report);
  }
}

/** The parts of a definition of zod's that a walk needs. */
type DefinitionOf =
  | { readonly type: 'object'; readonly shape: { readonly [key: string]: z.core.$ZodType } }
  | { readonly type: 'record'; readonly valueType: z.core.$ZodType }
  | { readonly type: 'array'; readonly element: z.core.$ZodType }
  | { readonly type: 'optional' | 'nullable'; readonly innerType: z.core.$ZodType }
  | { readonly type: 'lazy'; readonly getter: () => z.core.$ZodType }
  | { readonly type: 'union'; readonly options: readonly z.core.$ZodType[] };

/** The schema under wrappers; of a union, the alternative that the value is meant for. */
function unwrap(schema: z.core.$ZodType, value: unknown): z.core.$ZodType | undefined {
  const definition = schema._zod.def as DefinitionOf;
  switch (definition.type) {
    case 'optional':
    case 'nullable':
      return unwrap(definition.innerType, value);
    case 'lazy':
      return unwrap(definition.getter(), value);
    case 'union': {
      const options = definition.options
        .map((option) => unwrap(option, value))
        .filter((option) => option !== undefined);
      return (
        options.find((option) => fits(option, value)) ??
        options.find((option) => option._zod.def.type === 'object')
      );
    }
    case 'object':
    case 'record':
    case 'array':
    default:
      return schema;
  }
}

/** Whether a value is of the kind that an alternative describes, told by the container and, where there is one, its `type`. */
function fits(option: z.core.$ZodType, value: unknown): boolean {
  const definition = option._zod.def as DefinitionOf;
  if (Array.isArray(value)) return definition.type === 'array';
  if (typeof value !== 'object' || value === null)
    return definition.type !== 'object' && definition.type !== 'array';
  if (definition.type === 'record') return true;
  if (definition.type !== 'object') return false;
  const tag = definition.shape['type'];
  return tag === undefined || accepts(tag, (value as { type?: unknown }).type);
}

function accepts(schema: z.core.$ZodType, value: unknown): boolean {
  const result = schema._zod.run({ value, issues: [] }, { async: false });
  return !(result instanceof Promise) && result.issues.length === 0;
}

function why(schema: z.core.$ZodType): string {
  const described = (schema as z.ZodType).description ?? '';
  return described.replace(/^Not used by sdkwright: /, '');
}

function nearest(key: string, known: readonly string[]): string {
  return known.length > 0 ? closest(key, [...known]) : '';
}
