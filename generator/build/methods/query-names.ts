/** What query parameters are called in the SDK whose names hold punctuation: `status[]`, `inserted_at.gt`. */
import type { Param, Property, Type } from '../../ir/types.js';
import type { Naming, Types } from '../schema/types.js';
import type { Parameter } from '../reading/endpoint.js';

/** A parameter with what is to become of it in the params object. */
export interface Named {
  readonly param: Param;
  readonly property: Property;
}

/**
 * The name of a query parameter without the brackets that say it is a list (`status[]`); its own where that is another
 * parameter's.
 */
export function withoutBrackets({ in: place, name }: Parameter, all: readonly Parameter[]): string {
  if (place !== 'query' || !name.endsWith('[]') || name.length === 2) return name;
  const plain = name.slice(0, -2);
  return all.some((other) => other.in === 'query' && other.name === plain) ? name : plain;
}

/**
 * Query parameters whose names share what is before a dot (`inserted_at.gt`, `inserted_at.lt`) as one that is an object
 * (`inserted_at: { gt, lt }`), nested in the params by the naming; the others as they are. An object has the place of the first of its
 * members. A name that another parameter has as a whole is nobody's beginning.
 */
export function nested(all: readonly Named[], naming: (name: string) => Naming, types: Types): Named[] {
  const whole = new Set(all.flatMap(({ param }) => (param.in === 'query' ? [param.wireName] : [])));
  const groups = new Map<string, Named[]>();
  const found: (Named | string)[] = [];
  for (const one of all) {
    const [, start = '', rest = ''] = /^([^.]+)\.([^.].*)$/.exec(one.param.wireName) ?? [];
    if (one.param.in !== 'query' || start === '' || rest.endsWith('.') || whole.has(start)) {
      found.push(one);
      continue;
    }
    const member = {
      param: { ...one.param, wireName: rest },
      property: { ...one.property, wireName: rest },
    };
    const group = groups.get(start);
    if (group) group.push(member);
    else {
      groups.set(start, [member]);
      found.push(start);
    }
  }
  return found.map((one) => {
    const members = typeof one === 'string' ? groups.get(one) : undefined;
    return typeof one === 'string' ? together(one, members ?? [], naming(one), types) : one;
  });
}

function together(name: string, members: readonly Named[], naming: Naming, types: Types): Named {
  const at = members[0]?.param.at ?? '#';
  const model = types.define({ ...naming, at }, (self): Type => {
    const inside = nested(members, (inner) => ({ ...naming, within: self, name: inner }), types);
    const properties = inside.map(({ property: { in: _, ...property } }) => property);
    return { kind: 'object', properties: types.inOrder(properties) };
  });
  const type: Type = { kind: 'ref', model };
  const required = members.some(({ param }) => param.required);
  return {
    param: { at, in: 'query', wireName: name, type, required, style: 'deepObject', explode: true },
    property: { at, wireName: name, in: 'query', type, required },
  };
}
