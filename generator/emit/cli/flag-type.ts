/** What a flag of the command line accepts for a parameter of a type. */
import { resolve, type Models, type Plain } from '../../ir/models.js';
import type { Type } from '../../ir/types.js';

/** What the engine of the command line needs to know of a value that a flag takes. */
export interface FlagShape {
  readonly type: 'string' | 'integer' | 'number' | 'boolean' | 'file' | 'text-or-json' | 'any';
  /** The only values there are. */
  readonly values?: readonly (string | number | boolean)[];
}

/** The shape for one value of a type; for a repeatable flag, ask for the type of an item. */
export function flagShape(type: Type, models: Models): FlagShape {
  const members = membersOf(type, models);
  if (members === undefined || members.length === 0) return { type: 'any' };
  const values = valuesOf(members);
  if (values) return { type: typeOfValues(values), values };
  const kinds = new Set(members.map(kindOf));
  const [only] = kinds;
  if (kinds.size === 1 && only !== undefined) return { type: only };
  if (kinds.has('file')) return { type: 'file' };
  if (kinds.size === 2 && kinds.has('integer') && kinds.has('number')) return { type: 'number' };
  // What may be any text must not be read as YAML: a colon in it would make it an object.
  return { type: members.some(isText) ? 'text-or-json' : 'any' };
}

/** The members of a union, whatever it is nested in, without null; `undefined` where there is no end to them. */
function membersOf(type: Type, models: Models, depth = 0): readonly Plain[] | undefined {
  const plain = resolve(type, models);
  if (plain.kind === 'null') return [];
  if (plain.kind !== 'union') return [plain];
  if (depth > 8) return undefined;
  const members = plain.members.map((member) => membersOf(member, models, depth + 1));
  return members.every((each) => each !== undefined) ? members.flat() : undefined;
}

function valuesOf(members: readonly Plain[]): readonly (string | number | boolean)[] | undefined {
  const values = members.map((member) =>
    member.kind === 'literal'
      ? [member.value]
      : member.kind === 'enum' && !member.open
        ? member.values
        : undefined,
  );
  return values.every((each) => each !== undefined) ? [...new Set(values.flat())] : undefined;
}

function typeOfValues(values: readonly (string | number | boolean)[]): FlagShape['type'] {
  if (values.every((value) => typeof value === 'string')) return 'string';
  if (values.every((value) => Number.isInteger(value))) return 'integer';
  if (values.every((value) => typeof value === 'number')) return 'number';
  return values.every((value) => typeof value === 'boolean') ? 'boolean' : 'any';
}

function kindOf(type: Plain): FlagShape['type'] {
  switch (type.kind) {
    case 'string':
      return 'string';
    case 'number':
      return type.integer ? 'integer' : 'number';
    case 'boolean':
      return 'boolean';
    case 'binary':
      return 'file';
    case 'enum':
      return typeOfValues(type.values);
    case 'literal':
      return typeOfValues([type.value]);
    case 'unknown':
    case 'never':
    case 'null':
    case 'array':
    case 'tuple':
    case 'record':
    case 'object':
    case 'union':
    case 'intersection':
      return 'any';
    default:
      return type satisfies never;
  }
}

function isText(type: Plain): boolean {
  return type.kind === 'string' || (type.kind === 'enum' && type.open === true && kindOf(type) === 'string');
}

/** The type of an array's items; what is no array is an item itself. */
export function itemType(type: Type, models: Models): Type {
  const items = (membersOf(type, models) ?? []).flatMap((member) =>
    member.kind === 'array' ? [member.item] : [],
  );
  const [first] = items;
  return items.length === 1 && first ? first : { kind: 'union', members: items };
}

/** Whether a value of the type may itself be an array. */
export function mayBeArray(type: Type, models: Models): boolean {
  const members = membersOf(type, models);
  return (
    !members ||
    members.length === 0 ||
    members.some(({ kind }) => ['array', 'tuple', 'unknown', 'intersection'].includes(kind))
  );
}

/** The kinds of values that a type has, beside null; `undefined` where it does not say. */
export function kindsOf(type: Type, models: Models): readonly string[] | undefined {
  const kinds = (membersOf(type, models) ?? []).map(jsonKind);
  return kinds.length > 0 && kinds.every((kind) => kind !== undefined) ? [...new Set(kinds)] : undefined;
}

function jsonKind(type: Plain): string | undefined {
  if (type.kind === 'object' || type.kind === 'record') return 'object';
  if (type.kind === 'array' || type.kind === 'tuple') return 'array';
  if (type.kind === 'enum') {
    const kinds = new Set(type.values.map((value) => typeof value));
    return kinds.size === 1 ? [...kinds][0] : undefined;
  }
  if (type.kind === 'literal') return typeof type.value;
  return type.kind === 'string' || type.kind === 'number' || type.kind === 'boolean' ? type.kind : undefined;
}
