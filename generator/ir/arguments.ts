/** What a method takes, one entry a parameter, wherever the SDK puts it. */
import { resolve, type Models } from './models.js';
import { propertiesOf } from './properties.js';
import type { Api, Operation, Property } from './types.js';

/** A parameter of a method, wherever the SDK puts it. */
export interface Argument {
  readonly property: Property;
  readonly in: NonNullable<Property['in']>;
  /** Its name where the method takes it by position. */
  readonly positional?: string;
  /** Set when the argument is the request body itself, not a part of it. */
  readonly wholeBody?: true;
}

/**
 * Every parameter of a method, in the order in which pages and commands show them: path parameters as in the URL, then
 * the rest as the params type has them. What the type leaves to its page scheme is among them, where it sorts.
 */
export function argumentsOf(
  operation: Operation,
  api: Pick<Api, 'pages'>,
  models: Models,
): readonly Argument[] {
  const object = operation.arguments.object;
  const whole = object?.wholeBody === true;
  const declared = !object || whole ? [] : propertiesOf({ kind: 'ref', model: object.model }, models);
  const scheme = api.pages.find(({ name }) => name === operation.paging?.scheme);
  const missing = (scheme?.params ?? []).filter(
    ({ wireName }) => object && !whole && !declared.some((property) => property.wireName === wireName),
  );
  const inherited = missing.map((property): Property =>
    described(property, scheme?.paramsIn ?? 'query', operation),
  );
  const all = inherited.length > 0 ? sortedIn(declared, inherited) : declared;
  return [
    ...pathArguments(operation, all),
    ...all
      .filter((property) => property.in !== 'path')
      .map((property): Argument => ({ property, in: property.in ?? 'body' })),
    ...(object && whole ? [bodyArgument(operation, object.model, object.optional, models)] : []),
  ];
}

function pathArguments(operation: Operation, declared: readonly Property[]): readonly Argument[] {
  return operation.path.flatMap((segment): Argument[] => {
    if (!('param' in segment)) return [];
    const wireName = segment.param;
    const positional = operation.arguments.positional.find(({ param }) => param === wireName)?.name;
    const property = declared.find((candidate) => candidate.in === 'path' && candidate.wireName === wireName);
    const param = operation.params.find(
      (candidate) => candidate.in === 'path' && candidate.wireName === wireName,
    );
    const fallback: Property = { at: operation.at, wireName, type: { kind: 'string' }, required: true };
    const source = property ?? (param ? { ...fallback, ...withoutStyle(param) } : fallback);
    return [{ property: source, in: 'path', ...(positional !== undefined && { positional }) }];
  });
}

function withoutStyle(param: Operation['params'][number]): Partial<Property> {
  return {
    at: param.at,
    type: param.type,
    ...(param.doc && { doc: param.doc }),
    ...(param.default !== undefined && { default: param.default }),
    ...(param.example !== undefined && { example: param.example }),
  };
}

/** A page scheme's parameter with what the operation says of it. */
function described(property: Property, place: 'query' | 'body', operation: Operation): Property {
  const own = operation.params.find((param) => param.in === place && param.wireName === property.wireName);
  return { ...property, in: place, ...(own && withoutStyle(own)) };
}

/** Merges two lists into one; where the first is sorted by name and groups, so is the result. */
function sortedIn(declared: readonly Property[], added: readonly Property[]): readonly Property[] {
  const result = [...declared];
  for (const property of added) {
    const after = result.findIndex(
      (other) => other.in === 'header' || (other.in === property.in && other.wireName > property.wireName),
    );
    result.splice(after < 0 ? result.length : after, 0, property);
  }
  return result;
}

function bodyArgument(operation: Operation, model: string, optional: boolean, models: Models): Argument {
  const body = operation.bodies[0];
  const property: Property = {
    at: body?.at ?? operation.at,
    wireName: 'body',
    type: { kind: 'ref', model },
    required: !optional,
    ...(body?.doc && { doc: body.doc }),
  };
  const isNothing = resolve(property.type, models).kind === 'never';
  return { property: isNothing ? { ...property, required: false } : property, in: 'body', wholeBody: true };
}
