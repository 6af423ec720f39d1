/** The flags of a command as data, those for members of objects among them. */
import { isList, type Command, type Flag } from '../../ir/command.js';
import { resolve, type Models } from '../../ir/models.js';
import { propertiesOf } from '../../ir/properties.js';
import type { Operation, Property, Type } from '../../ir/types.js';
import { kebab } from '../../lib/words.js';
import { object, type Data } from './data.js';
import { flagShape, itemType, kindsOf, mayBeArray } from './flag-type.js';
import { opening } from './prose.js';

/** How deep dotted flags go, and how many a command may have; beyond, an object is given as JSON or YAML. */
const MAX_DEPTH = 2;
const MAX_DOTTED = 60;

/** Where in the arguments of a method the value of a flag goes. */
type Target = number | readonly string[];

interface Described {
  readonly name: string;
  readonly to: Target;
  readonly property: Property;
  readonly repeatable: boolean;
  readonly required: boolean;
}

/** The flags of a method's command, in the order of `command`; then those for members, level by level. */
export function flagsData(operation: Operation, command: Command, models: Models): readonly Data[] {
  const own = command.flags
    .filter((flag) => resolve(flag.property.type, models).kind !== 'never')
    .map((flag): Described => ({
      name: flag.name,
      to: targetOf(flag, operation),
      property: flag.property,
      repeatable: flag.repeatable,
      required: flag.property.required,
    }));
  return [...own, ...dotted(own, models)].map((flag) => flagData(flag, models));
}

function targetOf(flag: Flag, { arguments: { positional } }: Operation): Target {
  if (flag.positional !== undefined)
    return positional.findIndex(({ param }) => param === flag.property.wireName);
  return flag.wholeBody ? [] : [flag.property.key ?? flag.property.wireName];
}

function dotted(own: readonly Described[], models: Models): readonly Described[] {
  const names = new Set(own.map(({ name }) => name));
  const found: Described[] = [];
  let level = own;
  for (let depth = 0; depth < MAX_DEPTH; depth += 1) {
    const below: Described[] = [];
    for (const parent of level) {
      if (parent.repeatable || typeof parent.to === 'number') continue;
      for (const property of membersOf(parent.property.type, models)) {
        const repeatable = isList(property.type, models);
        const name = `${parent.name}.${kebab(property.wireName) || 'x'}`;
        if (names.has(name) || found.length === MAX_DOTTED) continue;
        names.add(name);
        const flag = { name, to: [...parent.to, property.wireName], property, repeatable, required: false };
        found.push(flag);
        below.push(flag);
      }
    }
    level = below;
  }
  return found;
}

/** The members that a request may set of what is an object and nothing else. */
function membersOf(type: Type, models: Models): readonly Property[] {
  const plain = resolve(type, models);
  if (plain.kind === 'union') {
    const members = plain.members.filter((member) => resolve(member, models).kind !== 'null');
    const [only] = members;
    return members.length === 1 && only ? membersOf(only, models) : [];
  }
  if (plain.kind !== 'object' && plain.kind !== 'intersection') return [];
  return propertiesOf(plain, models).filter(
    (property) => property.access !== 'read' && resolve(property.type, models).kind !== 'never',
  );
}

function flagData({ name, to, property, repeatable, required }: Described, models: Models): Data {
  const type = repeatable ? itemType(property.type, models) : property.type;
  const shape = flagShape(type, models);
  return object({
    name,
    to,
    type: shape.type,
    repeatable: repeatable || undefined,
    spreads: (repeatable && shape.type === 'any' && !mayBeArray(type, models)) || undefined,
    required: required || undefined,
    values: shape.values,
    kinds: shape.type === 'any' && !shape.values ? kindsOf(type, models) : undefined,
    default:
      property.default === undefined || property.default === null
        ? undefined
        : JSON.stringify(property.default),
    doc: opening(property.doc),
  });
}
