/** The local variables of a method: its arguments, and what it takes out of its params. */
import type { ModelId, Operation, Param, Property, Type } from '../../ir/types.js';
import { isVariableName } from '../../lib/identifier.js';
import { camel } from '../../lib/words.js';
import { freeName } from '../../ts/file.js';
import { memberName } from '../../ts/text.js';

/** A parameter of the operation as the method's code names it. */
export interface Local {
  readonly param: Param;
  /** The variable that holds it. */
  readonly name: string;
  /** Its key in the params object; `undefined` for one given by position. */
  readonly key?: string;
}

/** The variables of a method's body, each under a name that hides nothing else. */
export interface Locals {
  readonly positional: readonly Local[];
  /** What is taken out of the params object, by name. */
  readonly taken: readonly Local[];
  /** Pattern that takes it out and leaves the rest: `{ account_id, ...body }`. */
  readonly pattern?: string;
  /** The expression that gives the body, where the method sends one. */
  readonly body?: string;
  /** The variable that holds all query parameters, where one does. */
  readonly query?: string;
  /** Every variable. */
  readonly names: readonly string[];
}

/** Names the variables of an operation's method. `typeOf` gives the type of a model. */
export function localsOf(operation: Operation, typeOf: (id: ModelId) => Type): Locals {
  const { object, positional } = operation.arguments;
  const used = new Set<string>([
    'options',
    ...(object ? [object.name] : []),
    ...positional.map(({ name }) => name),
  ]);
  const name = (...candidates: string[]): string => {
    const legal = candidates.filter(isVariableName);
    const found = freeName(legal.length > 0 ? legal : ['value'], used);
    used.add(found);
    return found;
  };

  const given = positional.flatMap(({ param, name }): Local[] => {
    const found = operation.params.find((each) => each.in === 'path' && each.wireName === param);
    return found ? [{ param: found, name }] : [];
  });
  const byPosition = new Set(given.map(({ param }) => param));
  const others = operation.params.filter((param) => !byPosition.has(param));
  const properties = object ? propertiesOf({ kind: 'ref', model: object.model }, typeOf) : [];

  const hasBody = operation.bodies.length > 0;
  const queries = others.filter((param) => param.in === 'query');
  const apart = others.filter(
    (param) =>
      param.in !== 'query' ||
      hasBody ||
      param.written !== undefined ||
      param.allowReserved === true ||
      keyOf(param, properties) !== param.wireName,
  );
  const whole = object?.wholeBody;
  if (!object || whole === true || (apart.length === 0 && whole === undefined)) {
    const only =
      object && (hasBody ? { body: object.name } : queries.length > 0 ? { query: object.name } : {});
    return { positional: given, taken: [], ...only, names: [...used] };
  }

  const taken = apart.map((param): Local => {
    const key = keyOf(param, properties);
    return { param, key, name: name(key, `${camel(key)}Param`, `${camel(key)}_`) };
  });
  const wholeKey = typeof whole === 'string' ? whole : undefined;
  const renamed = hasBody
    ? new Map(
        properties
          .filter((each) => each.in === 'body' && each.key !== undefined)
          .map((each) => [each.key, each]),
      )
    : new Map<string, Property>();
  const bodyKeys = [...renamed.values()].map(({ key = '', wireName }) => ({
    key,
    wireName,
    name: name(key, `${camel(key)}Param`, `${camel(key)}_`),
  }));
  const wholeName = wholeKey === undefined ? undefined : name(wholeKey, `${camel(wholeKey)}Body`, 'content');
  const leaves =
    wholeKey === undefined &&
    (hasBody
      ? bodyRemains(operation)
      : queries.length > taken.filter(({ param }) => param.in === 'query').length);
  const rest = leaves ? name(hasBody ? 'body' : 'query', 'rest') : undefined;
  const members = [
    ...taken.map((local) => memberText(local.key ?? local.param.wireName, local.name)),
    ...bodyKeys.map((local) => memberText(local.key, local.name)),
    ...(wholeKey !== undefined && wholeName !== undefined ? [memberText(wholeKey, wholeName)] : []),
    ...(rest === undefined ? [] : [`...${rest}`]),
  ];
  const body =
    bodyKeys.length > 0
      ? `{ ${[...bodyKeys.map((local) => memberText(local.wireName, local.name)), ...(rest ? [`...${rest}`] : [])].join(', ')} }`
      : (wholeName ?? rest);
  return {
    positional: given,
    taken,
    pattern: `{ ${members.join(', ')} }`,
    ...(hasBody && body !== undefined && { body }),
    ...(!hasBody && rest !== undefined && { query: rest }),
    names: [...used],
  };
}

/** `name`, `key: name` or `'key': name`: a member of a pattern or an object literal. */
export function memberText(key: string, name: string): string {
  return key === name ? name : `${memberName(key)}: ${name}`;
}

function keyOf(param: Param, properties: readonly Property[]): string {
  const found = properties.find((each) => each.in === param.in && each.wireName === param.wireName);
  return found?.key ?? param.wireName;
}

/** Whether a body is left when all other parameters are taken out: always, but for an optional one that can hold nothing. */
function bodyRemains({ bodies: [body] }: Operation): boolean {
  if (!body || body.required || body.type.kind !== 'object') return body !== undefined;
  const { properties, bases, extra } = body.type;
  return properties.length > 0 || bases !== undefined || extra !== undefined;
}

/** Whether an empty object is of the type, so that an argument may be left out. */
export function takesEmpty(
  type: Type,
  typeOf: (id: ModelId) => Type,
  seen: ReadonlySet<ModelId> = new Set(),
): boolean {
  const takes = (inner: Type) => takesEmpty(inner, typeOf, seen);
  if (type.kind === 'object')
    return (
      type.properties.every(({ required }) => !required) &&
      (type.bases ?? []).every((model) => takes({ kind: 'ref', model }))
    );
  if (type.kind === 'union') return type.members.some(takes);
  if (type.kind === 'intersection') return type.members.every(takes);
  if (type.kind === 'ref')
    return !seen.has(type.model) && takesEmpty(typeOf(type.model), typeOf, new Set([...seen, type.model]));
  return type.kind === 'record' || type.kind === 'unknown';
}

/** Whether data of the type is an object, whatever it holds. */
export function isObject(type: Type, typeOf: (id: ModelId) => Type): boolean {
  if (type.kind === 'ref') return isObject(typeOf(type.model), typeOf);
  return type.kind === 'object' || type.kind === 'record';
}

/** Whether everything of the type has the property, always and as a string. */
export function alwaysHas(
  type: Type,
  name: string,
  typeOf: (id: ModelId) => Type,
  seen: ReadonlySet<ModelId> = new Set(),
): boolean {
  const has = (inner: Type) => alwaysHas(inner, name, typeOf, seen);
  if (type.kind === 'object') {
    const own = type.properties.find(({ wireName }) => wireName === name);
    if (own) return own.required && isString(own.type);
    return (type.bases ?? []).some((model) => has({ kind: 'ref', model }));
  }
  if (type.kind === 'union') return type.members.every(has);
  if (type.kind === 'intersection') return type.members.some(has);
  if (type.kind !== 'ref' || seen.has(type.model)) return false;
  return alwaysHas(typeOf(type.model), name, typeOf, new Set([...seen, type.model]));
}

function isString(type: Type): boolean {
  if (type.kind === 'literal') return typeof type.value === 'string';
  if (type.kind === 'enum') return type.values.every((value) => typeof value === 'string');
  return type.kind === 'string';
}

/** The properties of an object type, its bases and parts included; of a union, those of every member. */
function propertiesOf(
  type: Type,
  typeOf: (id: ModelId) => Type,
  seen: ReadonlySet<ModelId> = new Set(),
): readonly Property[] {
  const of = (inner: Type) => propertiesOf(inner, typeOf, seen);
  if (type.kind === 'object') {
    const bases = (type.bases ?? []).flatMap((model) => of({ kind: 'ref', model }));
    return [...bases, ...type.properties];
  }
  if (type.kind === 'union' || type.kind === 'intersection') return type.members.flatMap(of);
  if (type.kind !== 'ref' || seen.has(type.model)) return [];
  return propertiesOf(typeOf(type.model), typeOf, new Set([...seen, type.model]));
}
