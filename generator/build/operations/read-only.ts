/** Properties that only responses have, in models that requests hold too. */
import { modelsById, type Models } from '../../ir/models.js';
import { allOperations } from '../../ir/operations.js';
import type { Api, Model, ModelId, ObjectType, Type } from '../../ir/types.js';
import { modelsIn } from '../../ir/walk.js';

/** The API with `readOnly` properties optional in every model that a request may hold: a caller cannot be asked for them. */
export function withoutReadOnly(api: Api): Api {
  const sent = sentModels(api, modelsById(api));
  return {
    ...api,
    models: api.models.map((model) => (sent.has(model.id) ? { ...model, type: relaxed(model.type) } : model)),
  };
}

/** The models that arguments of methods are made of. */
function sentModels(api: Api, models: Models): ReadonlySet<ModelId> {
  const sent = new Set<ModelId>();
  const todo = allOperations(api).flatMap(({ arguments: { object } }) => (object ? [object.model] : []));
  for (let id = todo.pop(); id !== undefined; id = todo.pop()) {
    const model: Model | undefined = sent.has(id) ? undefined : models.get(id);
    if (!model) continue;
    sent.add(id);
    todo.push(...modelsIn(model.type));
  }
  return sent;
}

function relaxed(type: Type): Type {
  if (type.kind === 'union' || type.kind === 'intersection')
    return { ...type, members: type.members.map(relaxed) };
  if (type.kind === 'array') return { ...type, item: relaxed(type.item) };
  if (type.kind === 'record') return { ...type, value: relaxed(type.value) };
  return type.kind === 'object' ? relaxedObject(type) : type;
}

function relaxedObject(type: ObjectType): ObjectType {
  return {
    ...type,
    properties: type.properties.map((property) => ({
      ...property,
      type: relaxed(property.type),
      ...(property.access === 'read' && { required: false }),
    })),
  };
}
