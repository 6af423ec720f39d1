/** What has to be different in the document of the mock, one object of it at a time. */
import { isForm, isJson } from '../lib/media-type.js';
import { resolve } from '../lib/pointer.js';

/** An object of the document. */
export type Members = { readonly [key: string]: unknown };

/** Whether something has members. */
export function isMembers(value: unknown): value is Members {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * A path as it arrives at a server: `fetch` encodes what an address may not have, and the mock compares without decoding.
 *
 * @see https://url.spec.whatwg.org/#path-percent-encode-set
 */
export function sentPath(path: string): string {
  return path.replace(/\p{Surrogate}/gu, '\ufffd').replace(/[^!-~]|["<>`]/gu, encodeURIComponent);
}

/**
 * A schema without what says nothing that a request could be refused for: an enumeration of nothing, which nobody means; a name that is
 * required though the schema declares others and not it, so that no type has it; and the discriminator, which may only say what the
 * alternatives do. Of a part of `allOf` and the like it is not known what the other parts declare.
 *
 * @see https://spec.openapis.org/oas/v3.2.0#discriminator-object
 */
export function plainSchema(schema: Members, isPart: boolean, document: unknown): Members {
  const { discriminator: _discriminator, enum: values, required, ...rest } = schema;
  const declared =
    Array.isArray(required) && !isPart ? declaredIn(schema, document, new Set()) : new Set<string>();
  const isKnown = (name: unknown) => declared.size === 0 || declared.has(String(name));
  const isNone = Array.isArray(values) && values.length === 0;
  return {
    ...rest,
    ...(values !== undefined && !isNone && { enum: values }),
    ...(required !== undefined && {
      required: Array.isArray(required) ? required.filter(isKnown) : required,
    }),
  };
}

/** The names of properties that a schema declares, by itself and by what it is composed of; none where there are types for others too. */
function declaredIn(schema: Members, document: unknown, seen: Set<unknown>): Set<string> {
  const found = new Set<string>();
  if (seen.has(schema)) return found;
  seen.add(schema);
  const { additionalProperties: extra, properties, $ref } = schema;
  if (extra === true || isMembers(extra)) return found;
  if (isMembers(properties)) for (const name of Object.keys(properties)) found.add(name);
  const parts = ['allOf', 'anyOf', 'oneOf'].flatMap((key) =>
    Array.isArray(schema[key]) ? (schema[key] as unknown[]) : [],
  );
  if (typeof $ref === 'string') parts.push(resolve(document, $ref));
  for (const part of parts)
    if (isMembers(part)) for (const name of declaredIn(part, document, seen)) found.add(name);
  return found;
}

/** Where in a form a value is: `item` in a list of it, at any depth. */
export type FormPart = 'value' | 'item';

/**
 * A schema of values that are written as text, as in a form: a number or a boolean may be the text of it; and in a list of objects
 * (`a[][k]=v`) nobody can tell where an item ends, so that none of its properties can be missed.
 */
export function formSchema(schema: Members, part: FormPart): Members {
  const { required, ...rest } = schema;
  const types = typesOf(schema);
  const isScalar = types.some((type) => type === 'number' || type === 'integer' || type === 'boolean');
  const values = Array.isArray(schema['enum']) ? (schema['enum'] as unknown[]) : undefined;
  return {
    ...rest,
    ...(required !== undefined && part !== 'item' && { required }),
    ...(isScalar && { type: [...new Set([...types, 'string'])] }),
    ...(isScalar && values && { enum: [...values, ...values.map(String)] }),
  };
}

/**
 * Whether nothing says how a parameter is written: a list or an object in the query whose items or members are such themselves. The mock
 * would miss what it does not read.
 *
 * @see https://spec.openapis.org/oas/v3.1.1#style-values
 */
export function isUnwritable(parameter: unknown, document: unknown): boolean {
  const { in: place, schema } = isMembers(parameter) ? followed(parameter, document) : {};
  return place === 'query' && isMembers(schema) && isNested(schema, document);
}

/**
 * A parameter without what no request can show: that it may be `null` nobody can write, and of one in the query that may be empty nothing
 * is written then, so that it cannot be missed.
 */
export function plainParameter(parameter: Members, document: unknown): Members {
  const { required, ...rest } = parameter;
  const { in: place, schema } = rest;
  if (!isMembers(schema)) return parameter;
  const isMissed = required !== undefined && !(place === 'query' && mayBeEmpty(schema, document));
  const types = Array.isArray(schema['type']) ? schema['type'].filter((each) => each !== 'null') : undefined;
  return {
    ...rest,
    ...(isMissed && { required }),
    schema: types ? { ...schema, type: types.length === 1 ? (types[0] as unknown) : types } : schema,
  };
}

function mayBeEmpty(schema: Members, document: unknown): boolean {
  const plain = followed(schema, document);
  const types = typesOf(plain);
  const { minItems, minProperties, required } = plain;
  const isRequired = Array.isArray(required) && required.length > 0;
  return (
    (types.includes('array') && !minItems) || (types.includes('object') && !minProperties && !isRequired)
  );
}

/** The types that a schema names; none where it names none. */
function typesOf({ type }: Members): readonly unknown[] {
  if (Array.isArray(type)) return type as unknown[];
  return type === undefined ? [] : [type];
}

function isNested(schema: Members, document: unknown): boolean {
  const plain = followed(schema, document);
  const parts = [
    plain['items'],
    ...(isMembers(plain['properties']) ? Object.values(plain['properties']) : []),
  ];
  return parts.some((part) => {
    const inner = isMembers(part) ? followed(part, document) : {};
    const types = typesOf(inner);
    return types.includes('object') || types.includes('array') || isMembers(inner['properties']);
  });
}

/** An object of the document, or what it refers to. */
function followed(part: Members, document: unknown, hops = 0): Members {
  const { $ref } = part;
  const target = typeof $ref === 'string' && hops < 20 ? resolve(document, $ref) : undefined;
  return isMembers(target) ? followed(target, document, hops + 1) : part;
}

/**
 * What is of a media type, with a schema that the mock can follow (text is a string to it; a form that is none has to be an object) and
 * without examples of another kind than the schema says.
 */
export function plainContent(content: Members, mediaType: string, document: unknown): Members {
  if (/^text\/(?!event-stream|.*json)/i.test(mediaType) && 'schema' in content)
    return { ...content, schema: { type: 'string' } };
  if (!isMembers(content['schema'])) return content;
  const types = new Set(typesOf(followed(content['schema'], document)));
  if (isForm(mediaType))
    return types.has('string') ? { ...content, schema: {} } : textParts(content, document);
  if (!isJson(mediaType)) return content;
  const isKind = (value: unknown): boolean =>
    types.size === 0 || types.has(kindOf(value)) || (types.has('integer') && typeof value === 'number');
  const { example, examples, ...rest } = content;
  const fitting = isMembers(examples)
    ? Object.entries(examples).filter(([, one]) => {
        const whole = isMembers(one) ? followed(one, document) : {};
        return !('value' in whole) || isKind(whole['value']);
      })
    : [];
  return {
    ...rest,
    ...('example' in content && isKind(example) && { example }),
    ...(fitting.length > 0 && { examples: Object.fromEntries(fitting) }),
  };
}

/** A form whose parts that are JSON may be the text of it, which is all that the mock reads of them. */
function textParts(content: Members, document: unknown): Members {
  const { schema, encoding } = content;
  const whole = isMembers(schema) ? followed(schema, document) : {};
  const { properties } = whole;
  if (!isMembers(encoding) || !isMembers(properties)) return content;
  const texts = Object.entries(encoding).flatMap(([name, how]): [string, unknown][] =>
    Object.hasOwn(properties, name) &&
    isMembers(how) &&
    typeof how['contentType'] === 'string' &&
    isJson(how['contentType'])
      ? [[name, { anyOf: [{ type: 'string' }, properties[name]] }]]
      : [],
  );
  if (texts.length === 0) return content;
  return {
    ...content,
    schema: { ...whole, properties: { ...properties, ...Object.fromEntries<unknown>(texts) } },
  };
}

function kindOf(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}
