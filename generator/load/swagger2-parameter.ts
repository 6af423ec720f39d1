/** Parameters, bodies and headers of Swagger 2.0 in the shapes of OpenAPI 3.1. */
import { isForm } from '../lib/media-type.js';
import { isMembers, type Members, setMember } from './grammar.js';

/** Keywords of a 2.0 parameter or header that belong to its schema. */
const schemaKeywords = [
  'type',
  'format',
  'items',
  'default',
  'maximum',
  'exclusiveMaximum',
  'minimum',
  'exclusiveMinimum',
  'maxLength',
  'minLength',
  'pattern',
  'maxItems',
  'minItems',
  'uniqueItems',
  'enum',
  'multipleOf',
  'x-nullable',
  'x-example',
] as const;

/** Whether a parameter is (part of) the request's body. */
export function isBodyParameter(parameter: unknown): parameter is Members {
  return isMembers(parameter) && (parameter['in'] === 'body' || parameter['in'] === 'formData');
}

/** A parameter that is no body, with its schema apart and its collection format as style and explode. */
export function parameterOf(parameter: unknown): unknown {
  if (!isMembers(parameter)) return parameter;
  const { schema, rest } = split(parameter);
  const { collectionFormat, ...others } = rest;
  return { ...others, ...styleOf(collectionFormat, parameter['in'], schema['type'] === 'array'), schema };
}

/**
 * A header of version 2.0 as one of version 3: its type and limits are a schema. Others are given back as they are.
 */
export function headerOf(header: unknown): unknown {
  if (!isMembers(header) || typeof header['$ref'] === 'string' || isMembers(header['schema'])) return header;
  const { schema, rest } = split(header);
  const { collectionFormat: _, ...others } = rest;
  return { ...others, schema };
}

/** @see Swagger 2.0, Parameter Object, `collectionFormat`; OpenAPI 3.1, section 4.8.12, `style` */
function styleOf(format: unknown, place: unknown, isArray: boolean): Members {
  if (!isArray) return {};
  const query = place === 'query';
  switch (format) {
    case 'multi':
      return query ? { style: 'form', explode: true } : {};
    case 'ssv':
      return query ? { style: 'spaceDelimited', explode: false } : {};
    case 'pipes':
      return query ? { style: 'pipeDelimited', explode: false } : {};
    default:
      return query ? { style: 'form', explode: false } : { style: 'simple', explode: false };
  }
}

/** A request body from a `body` parameter, or from all the `formData` ones, of media types that may not be said. */
export function bodyOf(parameters: readonly unknown[], consumes: readonly string[] = []): Members {
  const bodies = parameters.filter(isBodyParameter);
  const body = bodies.find((parameter) => parameter['in'] === 'body');
  if (body) {
    const { in: _in, name, required, schema, ...rest } = body;
    const mediaTypes = consumes.filter((type) => !isForm(type));
    const content: Members = {};
    const usual = isMembers(schema) && schema['format'] === 'binary' ? 'octet-stream' : 'json';
    for (const mediaType of mediaTypes.length > 0 ? mediaTypes : [`application/${usual}`])
      setMember(content, mediaType, { schema: isMembers(schema) ? schema : {} });
    return {
      ...rest,
      ...(typeof name === 'string' && { 'x-body-name': name }),
      content,
      ...(required === true && { required: true }),
    };
  }
  return formOf(bodies, consumes);
}

function formOf(fields: readonly Members[], consumes: readonly string[]): Members {
  const properties: Members = {};
  const required: string[] = [];
  const encoding: Members = {};
  let hasFile = false;
  for (const field of fields) {
    const name = String(field['name']);
    const { schema, rest } = split(field);
    hasFile ||= schema['type'] === 'file';
    if (typeof rest['description'] === 'string') schema['description'] = rest['description'];
    setMember(properties, name, schema);
    if (field['required'] === true) required.push(name);
    if (schema['type'] === 'array' && field['collectionFormat'] !== 'multi')
      setMember(encoding, name, { style: 'form', explode: false });
  }
  const forms = consumes.filter(isForm);
  const mediaTypes = hasFile
    ? ['multipart/form-data']
    : forms.length > 0
      ? forms
      : ['application/x-www-form-urlencoded'];
  const schema = { type: 'object', ...(required.length > 0 && { required }), properties };
  const content: Members = {};
  for (const mediaType of mediaTypes)
    content[mediaType] = { schema, ...(Object.keys(encoding).length > 0 && { encoding }) };
  return { content, ...(required.length > 0 && { required: true }) };
}

function split(holder: Members): { schema: Members; rest: Members } {
  const schema: Members = isMembers(holder['schema']) ? { ...holder['schema'] } : {};
  const rest: Members = {};
  for (const [key, value] of Object.entries(holder)) {
    if (key === 'schema') continue;
    if (key === 'x-example') schema['example'] = value;
    else if ((schemaKeywords as readonly string[]).includes(key)) schema[key] = value;
    else setMember(rest, key, value);
  }
  return { schema, rest };
}
