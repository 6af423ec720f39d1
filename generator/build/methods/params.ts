/** Parameters outside the body: what they are, and how they are written. */
import type { Param, Property, Type } from '../../ir/types.js';
import { child } from '../../lib/pointer.js';
import type { Naming, Types } from '../schema/types.js';
import { defaultOf, docOf, examplesOf, isDeprecated } from '../reading/docs.js';
import type { Parameter } from '../reading/endpoint.js';
import { withoutBrackets } from './query-names.js';
import { isNode, member, text, type Node, type Reader } from '../reading/reader.js';

/** Styles by place, the default first (OpenAPI, Parameter Object, `style`). */
const styles = {
  path: ['simple', 'label', 'matrix'],
  query: ['form', 'spaceDelimited', 'pipeDelimited', 'deepObject'],
  header: ['simple'],
  cookie: ['form', 'cookie'],
  querystring: ['form'],
} as const satisfies Record<Param['in'], readonly [Param['style'], ...Param['style'][]]>;

/** A parameter with its type, which is nested or declared by the naming where it needs a name, among all of its operation. */
export function paramOf(
  parameter: Parameter,
  all: readonly Parameter[],
  naming: Naming,
  reader: Reader,
  types: Types,
): Param {
  const { node, at } = parameter;
  const [mediaType] = Object.keys(member(node, 'content') ?? {});
  const schemaAt = mediaType === undefined ? child(at, 'schema') : child(at, 'content', mediaType, 'schema');
  const schema = reader.find(schemaAt)?.node;
  const type: Type =
    reader.value(schemaAt) === undefined ? { kind: 'string' } : types.typeAt(schemaAt, naming, 'request');
  const style = styleOf(node, parameter.in);
  const explode =
    typeof node['explode'] === 'boolean' ? node['explode'] : style === 'form' || style === 'cookie';
  const doc = docOf(isDeprecated(node, schema) ? { ...node, deprecated: true } : node);
  const about = doc ?? (schema && docOf({ description: schema['description'] }));
  const fallback = defaultOf(schema);
  const [example] = examplesOf({ at, node }, reader);
  const wireName = withoutBrackets(parameter, all);
  return {
    at,
    ...(about && { doc: about }),
    in: parameter.in,
    wireName,
    type,
    required: parameter.in === 'path' || node['required'] === true,
    style,
    explode,
    ...(node['allowReserved'] === true && { allowReserved: true }),
    ...(mediaType !== undefined && { mediaType }),
    ...(wireName !== parameter.name && { written: 'brackets' as const }),
    ...(fallback !== undefined && { default: fallback }),
    ...(example && { example: example.value }),
  };
}

function styleOf(node: Node, place: Param['in']): Param['style'] {
  const wanted = text(node, 'style');
  const allowed: readonly Param['style'][] = styles[place];
  return allowed.find((style) => style === wanted) ?? styles[place][0];
}

/** The parameter as a property of the params object. */
export function propertyOf(param: Param, parameter: Parameter): Property {
  const { node } = parameter;
  const key = keyOf(node) ?? (isNode(node['schema']) ? keyOf(node['schema']) : undefined);
  return {
    at: param.at,
    ...(param.doc && { doc: param.doc }),
    wireName: param.wireName,
    ...(key !== undefined && key !== param.wireName && { key }),
    in: param.in === 'querystring' ? 'query' : param.in,
    type: param.type,
    required: param.required,
    ...(param.default !== undefined && { default: param.default }),
    ...(param.example !== undefined && { example: param.example }),
  };
}

/** What the document wants a parameter to be called in SDKs (`x-stainless-param`, `x-stainless-naming`, on it or on its schema). */
function keyOf(node: Node): string | undefined {
  const naming = node['x-stainless-naming'];
  if (isNode(naming)) {
    const own = isNode(naming['typescript']) ? naming['typescript'] : naming;
    const name = text(own, 'property_name') ?? text(own, 'method_argument') ?? text(own, 'name');
    if (name !== undefined) return name;
  }
  return text(node, 'x-stainless-param');
}
