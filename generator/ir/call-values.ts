/** Values for a whole call of a method: what it requires, or everything that it takes. */
import { argumentsOf, type Argument } from './arguments.js';
import { fits, isObject, sampleOf, type Extent, type Sample } from './example.js';
import { resolve, type Models } from './models.js';
import type { Api, Json, Operation, Type } from './types.js';

/**
 * The arguments before the request options, in order. `required`: without an object that may be left out, and without what
 * is optional in one that may not. `all`: with every parameter, but for the one that asks for a stream, which is `false`.
 */
export function callValues(
  operation: Operation,
  api: Pick<Api, 'pages'>,
  models: Models,
  extent: Extent,
): readonly Sample[] {
  const given = argumentsOf(operation, api, models);
  const positional = operation.arguments.positional.map(({ param }) => {
    const found = given.find((argument) => argument.in === 'path' && argument.property.wireName === param);
    return found ? sampleOf({ ...found.property, name: param }, models, 'required') : param;
  });
  const { object } = operation.arguments;
  if (!object || (object.optional && extent === 'required')) return positional;
  const rest = given.filter((argument) => argument.positional === undefined);
  return [...positional, objectValue(operation, { kind: 'ref', model: object.model }, rest, models, extent)];
}

function objectValue(
  operation: Operation,
  type: Type,
  given: readonly Argument[],
  models: Models,
  extent: Extent,
): Sample {
  const example = operation.bodies[0]?.examples[0]?.value;
  if (operation.arguments.object?.wholeBody === true || isChoice(type, models)) {
    const shown = extent === 'all' && example !== undefined ? { example } : {};
    const own = sampleOf({ type, name: 'body', ...shown }, models, extent);
    if (!isRecord(own)) return own;
    return { ...own, ...members(given.filter((each) => each.in !== 'body')) };
  }
  return members(given);

  function members(all: readonly Argument[]): { readonly [key: string]: Sample } {
    return Object.fromEntries(
      all
        .filter(({ property }) => property.required || extent === 'all')
        .map(({ property, in: place }): [string, Sample] => {
          const { wireName, key = wireName } = property;
          if (place !== 'path' && wireName === operation.streaming?.param) return [key, false];
          const shown = place === 'body' ? shownIn(example, wireName, property.type, models) : {};
          return [key, sampleOf({ ...property, name: wireName, ...shown }, models, extent)];
        }),
    );
  }
}

/** Whether a value is one of several, so that its properties belong together. */
function isChoice(type: Type, models: Models): boolean {
  const plain = resolve(type, models);
  return (
    plain.kind === 'union' ||
    (plain.kind === 'intersection' && plain.members.some((member) => isChoice(member, models)))
  );
}

/** What the example of a body shows of a property. */
function shownIn(body: Json | undefined, name: string, type: Type, models: Models): { example?: Json } {
  const value = isObject(body) && Object.hasOwn(body, name) ? body[name] : undefined;
  return value !== undefined && fits(value, type, models) ? { example: value } : {};
}

function isRecord(value: Sample): value is { readonly [key: string]: Sample } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
