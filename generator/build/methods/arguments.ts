/** What a method takes: positional arguments, and one object for everything else (NAMING, 'Args'). */
import type { HttpMethod } from '../../config/types.js';
import type {
  Arguments,
  Body,
  ModelId,
  PageScheme,
  Param,
  Property,
  Streaming,
  Type,
} from '../../ir/types.js';
import { camel, pascal, type Casings } from '../../lib/words.js';
import type { Naming, Types } from '../schema/types.js';
import { bodiesOf, bodyOf, isOther, typeWithout, type BodyPlace } from './bodies.js';
import type { Endpoint, Parameter } from '../reading/endpoint.js';
import { encodingOf, isXml } from '../reading/media.js';
import { free, variable } from '../plan/names.js';
import { schemaOf } from '../reading/outcome.js';
import { paramOf, propertyOf } from './params.js';
import { nested, type Named } from './query-names.js';
import type { Reader } from '../reading/reader.js';
import { isOfText } from '../reading/shape.js';
import { splitParams } from './streaming.js';

/** What the arguments of one method are decided from. */
export interface ArgumentsInput {
  readonly endpoint: Endpoint;
  readonly owner: string;
  /** `PermissionList`, to which `Params` is added. */
  readonly prefix: string;
  readonly config?: HttpMethod;
  /** Which path parameters are positional where the method does not say. */
  readonly positional: 'all' | 'last' | 'none';
  /** Whether query parameters with dots in their names are objects: where a format for those is configured. */
  readonly nestQuery: boolean;
  readonly scheme?: PageScheme;
  /** Wire name of the parameter that asks for a stream. */
  readonly stream?: string;
  readonly reader: Reader;
  readonly types: Types;
  readonly casings: Casings;
}

/**
 * What a method takes: the parameters and bodies of its request, and how it is given them. `modes` are set where it
 * streams when asked to.
 */
export interface TakenArguments {
  readonly params: readonly Param[];
  readonly bodies: readonly Body[];
  readonly arguments: Arguments;
  /** Everything in the params object, the page scheme's parameters among it. */
  readonly properties: readonly Property[];
  /** Params of the two modes of a method that streams when asked to. */
  readonly modes?: NonNullable<Streaming['models']>;
}

/** The parameters and bodies of a method, and how it takes them. Declares its params model where it has one. */
export function buildArguments(input: ArgumentsInput): TakenArguments {
  const { endpoint, owner, reader, types, casings } = input;
  const named = input.config?.streaming ? input.config.streaming.paramsTypeName : undefined;
  const name = named === undefined ? `${input.prefix}Params` : pascal(named, casings);
  const positional = positionalOf(input);
  const places = new Set(positional.map(({ param }) => param));
  const rest = endpoint.parameters.filter(({ in: place, name }) => place !== 'path' || !places.has(name));
  const body = bodyOf(endpoint, reader);
  if (rest.length === 0 && !body) {
    const params = endpoint.parameters.map((parameter) =>
      paramOf(
        parameter,
        endpoint.parameters,
        { owner, name: `${input.prefix}_${parameter.name}`, role: 'params' },
        reader,
        types,
      ),
    );
    return { params, bodies: [], arguments: { positional }, properties: [] };
  }
  let built: Built | undefined;
  let modes: TakenArguments['modes'];
  const naming = { owner, role: 'params', at: endpoint.at } as const;
  const model = types.define({ ...naming, name }, (self) => {
    built = buildObject(input, self, places, body);
    const property = built.properties.find(({ wireName }) => wireName === input.stream);
    if (!property) return built.type;
    const split = splitParams(built.type, { name, property }, naming, types);
    modes = split.models;
    return split.union;
  });
  const { params, properties, bodyType: sent, wholeBody } = built ?? emptyObject;
  return {
    params,
    bodies: bodiesOf(body, sent, reader),
    properties,
    ...(modes && { modes }),
    arguments: {
      positional,
      object: {
        name: nameOf(rest, body, wholeBody),
        model,
        optional: !isRequired(rest, body) && !properties.some(({ required }) => required),
        ...(wholeBody !== undefined && { wholeBody }),
      },
    },
  };
}

interface Built {
  readonly type: Type;
  readonly params: readonly Param[];
  readonly properties: readonly Property[];
  readonly bodyType: Type;
  readonly wholeBody?: string | true;
}

const emptyObject: Built = {
  type: { kind: 'object', properties: [] },
  params: [],
  properties: [],
  bodyType: { kind: 'unknown' },
};

/** Path parameters given one by one, in the order of the path unless the configuration names them. */
function positionalOf({ endpoint, config, positional, casings }: ArgumentsInput): Arguments['positional'] {
  const inPath = [...new Set(endpoint.segments.flatMap((one) => ('param' in one ? [one.param] : [])))];
  const usual = { all: inPath, last: inPath.slice(-1), none: [] }[positional];
  const wanted = config?.positionalParams?.filter((name) => inPath.includes(name)) ?? usual;
  const taken = new Set(['params', 'query', 'body', 'options', 'path']);
  return wanted.map((param) => {
    const name = variable(camel(param, casings), 'param', taken);
    taken.add(name);
    return { param, name };
  });
}

function nameOf(
  rest: readonly Parameter[],
  body: BodyPlace | undefined,
  wholeBody: string | true | undefined,
): 'params' | 'query' | 'body' {
  const hasQuery = rest.some(({ in: place }) => place === 'query' || place === 'querystring');
  const others = rest.some(({ in: place }) => place === 'path' || place === 'header' || place === 'cookie');
  if (others || (body && hasQuery) || typeof wholeBody === 'string') return 'params';
  return body ? 'body' : 'query';
}

function isRequired(rest: readonly Parameter[], body: BodyPlace | undefined): boolean {
  return (
    body?.required === true ||
    rest.some(({ in: place, node }) => place === 'path' || node['required'] === true)
  );
}

function buildObject(
  input: ArgumentsInput,
  self: ModelId,
  positional: ReadonlySet<string>,
  body: BodyPlace | undefined,
): Built {
  const { endpoint, owner, scheme, reader, types } = input;
  const inside = (name: string): Naming => ({ owner, within: self, name, role: 'params' });
  const all = endpoint.parameters.map((parameter): Named => {
    const param = paramOf(parameter, endpoint.parameters, inside(parameter.name), reader, types);
    return { param, property: propertyOf(param, parameter) };
  });
  const built = input.nestQuery ? nested(all, inside, types) : all;
  const own = built
    .filter(({ param }) => param.in !== 'path' || !positional.has(param.wireName))
    .map(({ property }) => property);
  const sent = body && bodyType(input, self, body);
  // A map of one type of values would have to hold the other parameters too.
  const isMap = sent?.kind === 'record' && sent.value.kind !== 'unknown' && own.length > 0;
  const isObject = sent !== undefined && !isMap && isObjectLike(sent, types);
  const inBody =
    sent?.kind === 'object' && input.config?.bodyParamName === undefined
      ? sent.properties.map((property): Property => ({ ...withoutFile(property, body, reader), in: 'body' }))
      : [];
  const bodyKeys = inBody.map(({ key, wireName }) => key ?? wireName);
  const others = withoutClashes(own, bodyKeys);
  const inherited = (scheme?.params ?? []).filter(
    (one) => scheme?.paramsIn === 'query' || bodyKeys.includes(one.wireName),
  );
  const declared = (property: Property): readonly Property[] => {
    const base = inherited.find(({ wireName }) => wireName === property.wireName);
    if (!base || property.in !== scheme?.paramsIn) return [property];
    // What the page's params leave open and this method requires is said here, in a type that they allow.
    return property.required && !base.required ? [{ ...property, type: base.type }] : [];
  };
  const params = built.map(({ param }) => param);
  const arranged = (all: readonly Property[]): Property[] => [
    ...all.filter((one) => one.in === 'path'),
    ...types.inOrder(all.filter((one) => one.in === 'query' || one.in === 'body')),
    ...types.inOrder(all.filter((one) => one.in === 'header')),
    ...types.inOrder(all.filter((one) => one.in === 'cookie')),
  ];
  const finish = (all: readonly Property[], type: (properties: readonly Property[]) => Type): Built => ({
    type: type(arranged(all.flatMap(declared))),
    params,
    properties: arranged(all),
    bodyType: sent ?? { kind: 'unknown' },
  });
  if (!body || !sent) return finish(others, (properties) => ({ kind: 'object', properties }));
  if (sent.kind === 'object' && input.config?.bodyParamName === undefined)
    return finish([...others, ...inBody], (properties) => ({
      kind: 'object',
      ...(sent.bases && { bases: sent.bases }),
      ...(sent.needs && { needs: sent.needs }),
      properties,
      // Beside members of other types, only what may be anything can be open.
      ...(sent.extra && { extra: others.length === 0 ? sent.extra : { kind: 'unknown' } }),
    }));
  if (isObject && input.config?.bodyParamName === undefined) {
    // What is no single object but has properties all the same is the argument, or joins the other parameters.
    if (others.length === 0)
      return { ...finish([], () => sent), ...(!isUnionOfObjects(sent) && { wholeBody: true }) };
    return finish(others, (properties) => ({
      kind: 'intersection',
      members: [{ kind: 'object', properties }, sent],
    }));
  }
  const wholeBody = free(
    input.config?.bodyParamName ?? 'body',
    new Set(others.map(({ key, wireName }) => key ?? wireName)),
  );
  const property: Property = {
    at: body.at,
    ...(body.doc && { doc: body.doc }),
    wireName: wholeBody,
    in: 'body',
    type: sent,
    required: body.required,
  };
  return { ...finish([...others, property], (properties) => ({ kind: 'object', properties })), wholeBody };
}

/** Where JSON is offered too, which can hold no file, a request may do without one. */
function withoutFile(property: Property, body: BodyPlace | undefined, reader: Reader): Property {
  const same = body?.contents.filter((content) => !isOther(content, body, reader)) ?? [];
  const offered = same.map(({ mediaType }) => encodingOf(mediaType));
  const isEither = offered[0] === 'multipart' && offered.includes('json');
  return isEither && mayBeFile(property.type) ? { ...property, required: false } : property;
}

function mayBeFile(type: Type): boolean {
  if (type.kind === 'array') return mayBeFile(type.item);
  return type.kind === 'union' ? type.members.some(mayBeFile) : type.kind === 'binary';
}

function bodyType(input: ArgumentsInput, self: ModelId, body: BodyPlace): Type {
  const [content] = body.contents;
  const encoding = encodingOf(content?.mediaType ?? '');
  const schema = content && schemaOf(content);
  if (!content || schema === undefined || encoding === 'binary') return typeWithout(encoding);
  if (isXml(content.mediaType) && !isOfText(schema, content.mediaType, input.reader))
    return typeWithout(encoding);
  const name = input.config?.bodyParamName;
  const naming: Naming = { owner: input.owner, within: self, name: name ?? 'body', role: 'params' };
  if (name !== undefined) return input.types.typeAt(schema, naming, 'request');
  const expanded = input.types.expandAt(schema, self, 'request');
  return isObjectLike(expanded, input.types) ? expanded : input.types.typeAt(schema, naming, 'request');
}

/** Whether every value of the type is an object, so that its members can stand among parameters. A model that is still being made is taken for one. */
function isObjectLike(type: Type, types: Types, seen: ReadonlySet<ModelId> = new Set()): boolean {
  if (type.kind !== 'union' && type.kind !== 'intersection')
    return type.kind === 'object' || type.kind === 'record';
  return (
    type.members.length > 0 &&
    type.members.every((one) => {
      if (one.kind !== 'ref') return isObjectLike(one, types, seen);
      const target = types.typeOf(one.model);
      if (target.kind === 'unknown' || seen.has(one.model)) return true;
      return isObjectLike({ kind: 'union', members: [target] }, types, new Set([...seen, one.model]));
    })
  );
}

function isUnionOfObjects(type: Type): boolean {
  return type.kind === 'union' || type.kind === 'intersection';
}

/** Parameters of one name in several places: the body keeps it, then the query; the others say where they are. */
function withoutClashes(own: readonly Property[], taken: readonly string[]): Property[] {
  const keys = new Set(taken);
  const order = ['query', 'path', 'header', 'cookie'];
  const ranked = [...own].sort((a, b) => order.indexOf(a.in ?? '') - order.indexOf(b.in ?? ''));
  const renamed = new Map<Property, Property>();
  for (const property of ranked) {
    const wanted = property.key ?? property.wireName;
    const key = keys.has(wanted) ? free(`${property.in ?? 'query'}_${wanted}`, keys) : wanted;
    keys.add(key);
    renamed.set(property, key === property.wireName ? property : { ...property, key });
  }
  return own.map((property) => renamed.get(property) ?? property);
}
