/** Prose, defaults and examples of operations, parameters and media types. */
import type { Doc, Example, Json } from '../../ir/types.js';
import { child } from '../../lib/pointer.js';
import { isNode, json, list, member, text, type Found, type Node, type Reader } from './reader.js';

/** Summary, description and deprecation of an object; `undefined` where it has none of them. */
export function docOf(node: Node, deprecated?: true | string): Doc | undefined {
  const summary = text(node, 'summary')?.trim();
  const body = text(node, 'description')?.trim();
  const isDeprecated = deprecated ?? (node['deprecated'] === true ? true : undefined);
  const doc: Doc = {
    ...(summary !== undefined && summary !== '' && { summary }),
    ...(body !== undefined && body !== '' && { body }),
    ...(isDeprecated !== undefined && { deprecated: isDeprecated }),
  };
  return Object.keys(doc).length > 0 ? doc : undefined;
}

/** The examples of a media type or parameter: `examples` by name, else `example`, else its schema's. */
export function examplesOf(found: Found, reader: Reader): Example[] {
  const named = Object.keys(member(found.node, 'examples') ?? {}).flatMap((name): Example[] => {
    const entry = reader.find(child(found.at, 'examples', name));
    if (!entry) return [];
    const value = json(['dataValue', 'value'].map((key) => entry.node[key]).find((one) => one !== undefined));
    const summary = text(entry.node, 'summary') ?? text(entry.node, 'description');
    return value === undefined ? [] : [{ name, ...(summary !== undefined && { summary }), value }];
  });
  if (named.length > 0) return named;
  const own = json(found.node['example']);
  if (own !== undefined) return [{ value: own }];
  const schema = reader.find(child(found.at, 'schema'));
  const of = json(schema?.node['example']) ?? json(list(schema?.node, 'examples')[0]);
  return of === undefined ? [] : [{ value: of }];
}

/** What a schema says stands in for a missing value. */
export function defaultOf(schema: Node | undefined): Json | undefined {
  return json(schema?.['default']);
}

/** Whether something is marked deprecated, itself or in its schema. */
export function isDeprecated(node: Node, schema: Node | undefined): boolean {
  return node['deprecated'] === true || (isNode(schema) && schema['deprecated'] === true);
}
