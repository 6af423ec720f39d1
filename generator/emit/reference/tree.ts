/**
 * What a page lists under a parameter, a result or a type: a tree of properties, alternatives and values, in no language.
 *
 * Models may be huge and may contain themselves, so a tree has an end: a model is not opened inside itself, nor below
 * `MAX_DEPTH`, nor when the tree would have more branches than its limit. Levels are opened from the top, so that what is cut
 * is what lies deepest. Where something is cut, its type's own section is linked.
 */
import { resolve, type Models } from '../../ir/models.js';
import { propertiesOf } from '../../ir/properties.js';
import type { Doc, Json, ModelId, Property, Type } from '../../ir/types.js';
import { rememberingFor } from './remember.js';

/**
 * A line of a tree of fields that folds: a property, one of several types, or a value of an enum, with what is
 * inside it.
 */
export interface Branch {
  readonly kind: 'property' | 'variant' | 'value';
  /** Wire name, name of the alternative, or the value as JSON. Unique among its siblings of a kind. */
  readonly key: string;
  readonly type: Type;
  readonly required: boolean;
  readonly doc?: Doc;
  readonly default?: Json;
  readonly children: readonly Branch[];
  /** Set when there is more, not shown here; the model is where it is shown. */
  readonly cut?: true;
  /** The named type that the children belong to. */
  readonly model?: ModelId;
}

/** Where a tree ends: after `limit` branches, and at models that have sections of their own. */
export interface TreeOptions {
  /** How many branches at most. */
  readonly limit: number;
  /** Models that are shown elsewhere, and here by name. */
  readonly stopAt?: (model: ModelId) => boolean;
}

const MAX_DEPTH = 7;

type Growing = { -readonly [K in keyof Branch]: Branch[K] } & { children: Growing[] };

interface Task {
  readonly branch: Growing;
  readonly opened: readonly ModelId[];
  readonly depth: number;
}

/** A tree for each of the branches given, with one limit for all. */
export function grow(roots: readonly Closed[], models: Models, options: TreeOptions): readonly Branch[] {
  const result = roots.map((root): Growing => ({ ...root, children: [] }));
  const queue: Task[] = result.map((branch) => ({ branch, opened: [], depth: 0 }));
  let left = options.limit;
  for (const task of queue) {
    const { branch, depth } = task;
    if (branch.kind === 'value') continue;
    const inner = unwrap(branch.type, models);
    if (inner.model !== undefined) branch.model = inner.model;
    const children = parts(inner.type, models);
    if (children.length === 0) continue;
    const isOpen = inner.passed.some((model) => task.opened.includes(model));
    const isElsewhere = depth > 0 && inner.passed.some((model) => options.stopAt?.(model) === true);
    const areValues = children[0]?.kind === 'value';
    if (
      isOpen ||
      isElsewhere ||
      depth >= MAX_DEPTH ||
      (children.length > left && !(areValues && children.length <= 200))
    ) {
      branch.cut = true;
      continue;
    }
    left -= children.length;
    const opened = inner.passed.length > 0 ? [...task.opened, ...inner.passed] : task.opened;
    branch.children = children.map((child) => ({ ...child, children: [] }));
    for (const child of branch.children) queue.push({ branch: child, opened, depth: depth + 1 });
  }
  return result;
}

/** The branch of a property. */
export function propertyBranch(property: Property): Closed {
  return {
    kind: 'property',
    key: property.key ?? property.wireName,
    type: property.type,
    required: property.required,
    ...(property.doc && { doc: property.doc }),
    ...(property.default !== undefined && { default: property.default }),
  };
}

/** What is inside arrays, maps and `null`, and the models passed on the way, the outermost first. */
function unwrap(
  type: Type,
  models: Models,
): { readonly type: Type; readonly passed: readonly ModelId[]; readonly model?: ModelId } {
  const passed: ModelId[] = [];
  let at = type;
  for (;;) {
    if (at.kind === 'ref') {
      const model = models.get(at.model);
      if (!model || passed.includes(at.model)) break;
      passed.push(at.model);
      at = model.type;
    } else if (at.kind === 'array') at = at.item;
    else if (at.kind === 'record') at = at.value;
    else if (at.kind === 'union') {
      const members = at.members.filter((member) => resolve(member, models).kind !== 'null');
      const [only] = members;
      if (!only || members.length > 1) break;
      at = only;
    } else break;
  }
  const model = passed.at(-1);
  return { type: at, passed, ...(model !== undefined && { model }) };
}

/** A branch that has not been opened. */
type Closed = Omit<Branch, 'children'>;

/** What a type is opened into, once for all the trees that it is in. */
const parts = rememberingFor(partsOf);

function partsOf(type: Type, models: Models): readonly Closed[] {
  if (type.kind === 'object' || type.kind === 'intersection')
    return propertiesOf(type, models).map(propertyBranch);
  if (type.kind === 'enum') return type.values.map((value) => valueBranch(value, type.docs?.[String(value)]));
  if (type.kind === 'literal') return [valueBranch(type.value, undefined)];
  if (type.kind === 'tuple')
    return type.items.map((item, index) => variantBranch(item, String(index), models));
  return type.kind === 'union' ? alternatives(type.members, models) : [];
}

function alternatives(all: readonly Type[], models: Models): readonly Closed[] {
  const members = all.filter((member) => resolve(member, models).kind !== 'null');
  const values = members.flatMap((member) => {
    const plain = resolve(member, models);
    return plain.kind === 'enum' || plain.kind === 'literal' ? parts(plain, models) : [];
  });
  const others = members.filter((member) => !['enum', 'literal'].includes(resolve(member, models).kind));
  if (others.length === 0) return uniqueKeys(values);
  if (values.length === 0 && !others.some((member) => hasParts(unwrap(member, models).type))) return [];
  return uniqueKeys([
    ...others.map((member) => variantBranch(member, nameOf(member, models), models)),
    ...values,
  ]);
}

/** Whether a type that is no reference has anything to list. */
function hasParts({ kind }: Type): boolean {
  return ['object', 'intersection', 'union', 'tuple', 'enum', 'literal'].includes(kind);
}

function nameOf(type: Type, models: Models): string {
  if (type.kind === 'ref') return models.get(type.model)?.name ?? 'unknown';
  if (type.kind === 'array') return `${nameOf(type.item, models)}[]`;
  return type.kind;
}

function valueBranch(value: string | number | boolean, text: string | undefined): Closed {
  return {
    kind: 'value',
    key: JSON.stringify(value),
    type: { kind: 'literal', value },
    required: true,
    ...(text !== undefined && { doc: { body: text } }),
  };
}

function variantBranch(type: Type, key: string, models: Models): Closed {
  const doc = type.kind === 'ref' ? models.get(type.model)?.doc : undefined;
  return { kind: 'variant', key, type, required: true, ...(doc && { doc }) };
}

function uniqueKeys(branches: readonly Closed[]): readonly Closed[] {
  const seen = new Map<string, number>();
  return branches
    .map((branch) => {
      const id = `${branch.kind} ${branch.key}`;
      const count = (seen.get(id) ?? 0) + 1;
      seen.set(id, count);
      return count === 1 || branch.kind === 'value' ? branch : { ...branch, key: `${branch.key}-${count}` };
    })
    .filter(
      (branch, index, all) =>
        branch.kind !== 'value' ||
        all.findIndex((other) => other.kind === 'value' && other.key === branch.key) === index,
    );
}

/** Roughly how many bytes the branches take in a page, to decide what fits on one. */
export function weigh(branches: readonly Branch[], depth = 0): number {
  return branches.reduce(
    (sum, branch) =>
      sum +
      80 +
      2 * depth +
      (branch.doc?.body?.length ?? 0) +
      (branch.doc?.summary?.length ?? 0) +
      weigh(branch.children, depth + 1),
    0,
  );
}
