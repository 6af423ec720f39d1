/** What a value looks like when it is written into a URL or a form. */
import { resolve, type Models } from './models.js';
import type { Type } from './types.js';

/** `any`: one or another. */
export type Shape = 'scalar' | 'array' | 'object' | 'any';

/** How deep choices and combinations are followed: types may go round in circles. */
const maxDepth = 8;

/** The shape of a type, whether `null` is among its values or not. */
export function shapeOf(of: Type, models: Models, depth = 0): Shape {
  const type = resolve(of, models);
  switch (type.kind) {
    case 'array':
    case 'tuple':
      return 'array';
    case 'object':
    case 'record':
      return 'object';
    case 'unknown':
      return 'any';
    case 'intersection': {
      if (depth > maxDepth) return 'any';
      const shapes = type.members.map((member) => shapeOf(member, models, depth + 1));
      return shapes.find((shape) => shape !== 'any') ?? 'any';
    }
    case 'union': {
      if (depth > maxDepth) return 'any';
      const members = type.members.filter((member) => resolve(member, models).kind !== 'null');
      const [first, ...others] = new Set(members.map((member) => shapeOf(member, models, depth + 1)));
      return first === undefined || others.length > 0 ? 'any' : first;
    }
    case 'never':
    case 'null':
    case 'boolean':
    case 'number':
    case 'string':
    case 'binary':
    case 'literal':
    case 'enum':
      return 'scalar';
    default:
      return type satisfies never;
  }
}
