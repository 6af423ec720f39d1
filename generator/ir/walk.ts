/** Going through types: what they are made of, and which models they name. */
import type { ModelId, Type } from './types.js';

/** The types that a type is directly made of; a reference is made of nothing. */
export function partsOf(type: Type): readonly Type[] {
  switch (type.kind) {
    case 'unknown':
    case 'never':
    case 'null':
    case 'boolean':
    case 'number':
    case 'string':
    case 'binary':
    case 'literal':
    case 'enum':
    case 'ref':
      return [];
    case 'array':
      return [type.item];
    case 'tuple':
      return type.rest ? [...type.items, type.rest] : type.items;
    case 'record':
      return [type.value];
    case 'object': {
      const types = type.properties.map((property) => property.type);
      return type.extra ? [...types, type.extra] : types;
    }
    case 'union':
    case 'intersection':
      return type.members;
    default:
      return type satisfies never;
  }
}

/** The models that a type names, its own `bases` among them, each as often as it is named. Those of named models are not gone into. */
export function modelsIn(type: Type): ModelId[] {
  const found: ModelId[] = [];
  const todo: Type[] = [type];
  for (let next = todo.pop(); next; next = todo.pop()) {
    if (next.kind === 'ref') found.push(next.model);
    if (next.kind === 'object' && next.bases) found.push(...next.bases);
    todo.push(...partsOf(next));
  }
  return found;
}
