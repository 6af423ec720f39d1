/** Values for a whole call of a method: one rule for what documentation shows and what generated tests send. */
import { argumentsOf, type Argument } from './arguments.js';
import { hasFile, isEmptyObject, NOTHING, sampleOf, sampleIn, type Extent, type Sample } from './example.js';
import { fits, isObject } from './fits.js';
import { resolve, type Models } from './models.js';
import { neededOf } from './needs.js';
import { propertiesOf } from './properties.js';
import type { Api, Json, Operation, Type } from './types.js';

/**
 * How much of a call: `required` parameters and no more, `all` of them, or what documentation shows (`shown`), which is the
 * required ones with the body as the document's own example has it.
 */
export type CallExtent = Extent | 'shown';

/** Values that are given for a call, by the name of the parameter in the document. */
export type GivenValues = { readonly [name: string]: Json };

/**
 * The arguments before the request options, in order. An object that may be left out is, where nothing is to be said in it: a body that may
 * be left out has what it would require, because the method sends an empty one otherwise. With `all`, a parameter that asks for a stream is `false`. `given` goes before everything else: what it has beyond positional
 * parameters is the object, as it stands.
 */
export function callValues(
  operation: Operation,
  api: Pick<Api, 'pages'>,
  models: Models,
  extent: CallExtent,
  given: GivenValues = {},
): readonly Sample[] {
  const all = argumentsOf(operation, api, models);
  const { object, positional } = operation.arguments;
  const first = positional.map(({ param }): Sample => {
    const wanted = Object.hasOwn(given, param) ? given[param] : undefined;
    if (wanted !== undefined) return wanted;
    const found = all.find((argument) => argument.in === 'path' && argument.property.wireName === param);
    return found ? sampleIn('path', { ...found.property, name: param }, models, 'required') : param;
  });
  if (!object) return first;
  const rest = Object.entries(given).filter(([name]) => !positional.some(({ param }) => param === name));
  if (rest.length > 0) return [...first, Object.fromEntries(rest)];
  const type: Type = { kind: 'ref', model: object.model };
  const others = all.filter((argument) => argument.positional === undefined);
  const shown = extent === 'shown' ? shownBody(operation, others, models) : undefined;
  if (shown !== undefined) return [...first, shown];
  const isIdle = object.optional && requiredInBody(operation, models).size === 0;
  if (isIdle && extent !== 'all') return first;
  const value = objectValue(operation, type, others, models, extent === 'all' ? 'all' : 'required');
  const isSaid = !object.optional || extent === 'all' || !isEmptyObject(value);
  return isSaid ? [...first, value] : first;
}

/**
 * The object whose body is the document's example, beside what else is required; `undefined` without an example of the body's
 * type. That it streams is left out, because documentation shows the method as it is called without.
 */
function shownBody(
  { arguments: { object }, bodies: [body], streaming }: Operation,
  others: readonly Argument[],
  models: Models,
): Sample | undefined {
  const example = body?.examples[0]?.value;
  if (!body || example === undefined || !fits(example, body.type, models)) return undefined;
  if (object?.wholeBody === true) return example;
  const parts = object?.wholeBody === undefined ? example : { [object.wholeBody]: example };
  if (!isObject(parts)) return undefined;
  const keys = new Map(
    others
      .filter((argument) => argument.in === 'body')
      .map(({ property: { wireName, key = wireName } }) => [wireName, key]),
  );
  const shown = Object.entries(parts).filter(([name]) => name !== streaming?.param);
  const besides = others.filter((argument) => argument.in !== 'body' && argument.property.required);
  return {
    ...Object.fromEntries(
      besides.map((argument) => [keyOf(argument), valueOf(argument, models, 'required', false)]),
    ),
    ...Object.fromEntries(shown.map(([name, value]) => [keys.get(name) ?? name, value])),
  };
}

/** The object with what is required, or with everything. What the document's example shows of a property is its value. */
function objectValue(
  { arguments: { object }, bodies, streaming }: Operation,
  type: Type,
  others: readonly Argument[],
  models: Models,
  extent: Extent,
): Sample {
  const example = bodies[0]?.examples[0]?.value;
  const needed = new Set([...neededOf(type, models), ...requiredInBody({ bodies }, models)]);
  // JSON cannot hold the content of a file.
  const isJson = bodies[0]?.encoding === 'json';
  const isWritten = bodies[0]?.encoding === 'form' || bodies[0]?.encoding === 'multipart';
  const members = (from: readonly Argument[]): Sample & object =>
    Object.fromEntries(
      from
        .filter(
          ({ property, in: place }) =>
            property.required || extent === 'all' || (place === 'body' && needed.has(property.wireName)),
        )
        .map((argument): [string, Sample] => {
          const { wireName } = argument.property;
          if (argument.in !== 'path' && wireName === streaming?.param) return [keyOf(argument), false];
          const isShown = argument.in === 'body' && isObject(example) && Object.hasOwn(example, wireName);
          const shown = isShown ? example[wireName] : undefined;
          return [keyOf(argument), valueOf(argument, models, extent, isWritten, shown)];
        })
        .filter(
          ([key, value]) => isRequired(from, key) || (value !== NOTHING && !(isJson && hasFile(value))),
        ),
    );
  if (object?.wholeBody !== true && !isChoice(type, models)) return members(others);
  const shown = extent === 'all' && example !== undefined ? { example } : {};
  const own = sampleOf({ type, name: 'body', ...shown }, models, extent);
  const isRecord = typeof own === 'object' && own !== null && !Array.isArray(own);
  return isRecord ? { ...own, ...members(others.filter((argument) => argument.in !== 'body')) } : own;
}

/**
 * Properties that a body of the operation has to have, where there is one: those that are required, and as many more as make up the
 * least number.
 */
function requiredInBody({ bodies: [body] }: Pick<Operation, 'bodies'>, models: Models): ReadonlySet<string> {
  const plain = body && resolve(body.type, models);
  if (!plain) return new Set();
  const properties = propertiesOf(plain, models);
  const required = properties.filter((property) => property.required);
  const { minProperties = 0 } = (plain.kind === 'object' && plain.limits) || {};
  const others = properties.filter((property) => !property.required);
  const further = others.slice(0, Math.max(0, minProperties - required.length));
  return new Set([...required, ...further].map(({ wireName }) => wireName));
}

function isRequired(from: readonly Argument[], key: string): boolean {
  return from.some((argument) => keyOf(argument) === key && argument.property.required);
}

function keyOf({ property: { wireName, key = wireName } }: Argument): string {
  return key;
}

/** `isWritten`: the body is a form. */
function valueOf(
  { property, in: place }: Argument,
  models: Models,
  extent: Extent,
  isWritten: boolean,
  shown?: Json,
): Sample {
  const example = shown !== undefined && fits(shown, property.type, models) ? { example: shown } : {};
  const written = place === 'body' && isWritten ? 'form' : place;
  return sampleIn(written, { ...property, name: property.wireName, ...example }, models, extent);
}

/** Whether a value is one of several, so that its properties belong together. */
function isChoice(type: Type, models: Models): boolean {
  const plain = resolve(type, models);
  return (
    plain.kind === 'union' ||
    (plain.kind === 'intersection' && plain.members.some((member) => isChoice(member, models)))
  );
}
