/** Finding models, and seeing through references to them. */
import type { Api, Model, ModelId, Type } from './types.js';

/** A type that is no reference. */
export type Plain = Exclude<Type, { kind: 'ref' }>;

/** Every model of an API by its id. */
export type Models = ReadonlyMap<ModelId, Model>;

/** Every model of the API by its id. */
export function modelsById(api: Api): Models {
  return new Map(api.models.map((model) => [model.id, model]));
}

/** The type itself, behind any number of references; `unknown` where they lead round in a circle or nowhere. */
export function resolve(type: Type, models: Models): Plain {
  const seen = new Set<ModelId>();
  let at: Type = type;
  while (at.kind === 'ref') {
    const model = models.get(at.model);
    if (!model || seen.has(at.model)) return { kind: 'unknown' };
    seen.add(at.model);
    at = model.type;
  }
  return at;
}
