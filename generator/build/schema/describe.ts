/** What schemas say besides a type: descriptions, defaults, examples, who may read and write. */
import type { Doc, Json } from '../../ir/types.js';
import { isSchema, referenceOf, type Node, type Reader, type Scope } from './reader.js';

/** What a schema says of itself besides its type. */
export interface Description {
  readonly doc?: Doc;
  readonly default?: Json;
  readonly example?: Json;
  readonly access?: 'read' | 'write';
}

/**
 * Prose (a title is a name, not prose), default, example and access of what several schemas describe together: the first that has each. A schema
 * that is a reference says what its target does, where it is silent itself; so do the only member of an `allOf`, and a choice between one schema and `null`.
 */
export function describe(nodes: readonly Node[], reader: Reader, scope: Scope): Description {
  let body: string | undefined;
  let deprecated: true | string | undefined;
  let fallback: Json | undefined;
  let example: Json | undefined;
  let access: 'read' | 'write' | undefined;
  for (const { value } of nodes.flatMap((node) => chain(node, reader, scope))) {
    if (!isSchema(value)) continue;
    body ??= text(value.description);
    deprecated ??= deprecation(value);
    fallback ??= json(value.default);
    example ??= exampleOf(value);
    access ??= value.readOnly === true ? 'read' : value.writeOnly === true ? 'write' : undefined;
  }
  return {
    ...((body !== undefined || deprecated !== undefined) && {
      doc: {
        ...(body !== undefined && { body }),
        ...(deprecated !== undefined && { deprecated }),
      },
    }),
    ...(fallback !== undefined && { default: fallback }),
    ...(example !== undefined && { example }),
    ...(access && { access }),
  };
}

/** A schema, and the schemas that it is but another way of writing. */
function chain(node: Node, reader: Reader, scope: Scope): Node[] {
  const found: Node[] = [];
  const seen = new Set<string>();
  for (let next: Node | undefined = node; next && !seen.has(next.at); next = through(next, reader, scope)) {
    seen.add(next.at);
    found.push(next);
  }
  return found;
}

function through(node: Node, reader: Reader, scope: Scope): Node | undefined {
  if (!isSchema(node.value)) return undefined;
  if (referenceOf(node.value) !== undefined) return reader.follow(node, scope);
  for (const keyword of ['allOf', 'anyOf', 'oneOf'] as const) {
    const members = node.value[keyword];
    if (!Array.isArray(members)) continue;
    const index = members.findIndex((member) => !isSilent(member));
    const others = members.some((member, at) => at !== index && !isSilent(member));
    return index < 0 || others
      ? undefined
      : { at: `${node.at as '#'}/${keyword}/${index}`, value: members[index] as unknown };
  }
  return undefined;
}

/** Whether a member of a combination says no more than that it may be `null`. */
function isSilent(value: unknown): boolean {
  return isSchema(value) && (value.type === 'null' || Object.keys(value).every((key) => key === 'nullable'));
}

function deprecation(schema: { readonly [key: string]: unknown }): true | string | undefined {
  const reason = schema['x-deprecation-reason'] ?? schema['x-deprecated'];
  if (typeof reason === 'string' && reason !== '') return reason;
  return schema.deprecated === true || reason === true ? true : undefined;
}

function exampleOf(schema: { readonly [key: string]: unknown }): Json | undefined {
  if ('example' in schema) return json(schema.example);
  const { examples } = schema;
  if (Array.isArray(examples)) return examples.length > 0 ? json(examples[0]) : undefined;
  return undefined;
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}

/** Plain JSON as it is, `undefined` for what is none (a date that YAML made, a number without a finite value). */
function json(value: unknown): Json | undefined {
  if (value === null || typeof value === 'boolean' || typeof value === 'string') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : undefined;
  if (Array.isArray(value)) {
    const items = value.map(json);
    return items.some((item) => item === undefined) ? undefined : (items as Json[]);
  }
  if (typeof value !== 'object' || ![Object.prototype, null].includes(Object.getPrototypeOf(value) as object))
    return undefined;
  const entries = Object.entries(value).map(([key, item]) => [key, json(item)] as const);
  return entries.some(([, item]) => item === undefined) ? undefined : (Object.fromEntries(entries) as Json);
}
