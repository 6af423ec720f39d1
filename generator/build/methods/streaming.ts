/** Methods that stream when a parameter asks for it. */
import type { Config, HttpMethod } from '../../config/types.js';
import type { Property, Streaming, Type } from '../../ir/types.js';
import { child } from '../../lib/pointer.js';
import type { Casings } from '../../lib/words.js';
import type { ModelDraft, Naming, Types } from '../schema/types.js';
import type { Endpoint } from '../reading/endpoint.js';
import { schemaNamed } from '../models/named-models.js';
import { schemaOf, type Outcome } from '../reading/outcome.js';
import type { Reader } from '../reading/reader.js';
import { shapeAt } from '../reading/shape.js';
import { bodyOf } from './bodies.js';

/** How a method streams. With `param`, it does so where that parameter is true; without, always. */
export interface StreamChoice {
  readonly framing: 'sse' | 'jsonl';
  /** Wire name of the boolean parameter; absent when the method always streams. */
  readonly param?: string;
}

/** Whether and how a method streams. */
export function streamChoice(
  endpoint: Endpoint,
  outcome: Outcome,
  config: HttpMethod | undefined,
  reader: Reader,
): StreamChoice | undefined {
  const wanted = config?.streaming;
  if (wanted === false) return undefined;
  if (!outcome.stream && !wanted) return undefined;
  const framing = outcome.stream?.framing ?? 'sse';
  if (wanted?.discriminator === null) return { framing };
  const param = wanted?.discriminator ?? 'stream';
  const asks = hasFlag(endpoint, param, reader);
  if (asks && (outcome.content || wanted)) return { framing, param };
  // Nothing says how to ask for a stream: the method gives whatever is not one, if there is anything.
  return outcome.content ? undefined : { framing };
}

function hasFlag(endpoint: Endpoint, name: string, reader: Reader): boolean {
  const own = endpoint.parameters.find((one) => one.name === name && one.in === 'query');
  const [content] = bodyOf(endpoint, reader)?.contents ?? [];
  const schema = content && schemaOf(content);
  const at = own ? child(own.at, 'schema') : schema && shapeAt(schema, reader).properties.get(name);
  if (at === undefined) return false;
  const { types } = shapeAt(at, reader);
  return types.length === 0 || types.includes('boolean');
}

/** The type of one event of a stream. */
export function eventType(
  outcome: Outcome,
  config: Config,
  method: HttpMethod | undefined,
  naming: Naming,
  reader: Reader,
  types: Types,
  casings: Casings,
): Type {
  const wanted = method?.streaming ? method.streaming.eventModel : undefined;
  const at =
    (wanted === undefined ? undefined : modelNamed(wanted, config, reader, casings)) ??
    (outcome.stream && schemaOf(outcome.stream));
  if (at === undefined) return { kind: 'unknown' };
  return { kind: 'ref', model: types.modelAt(at, naming, 'response') };
}

/** Where the schema of `resource.model` is, or of whatever else names one. */
function modelNamed(
  wanted: string,
  config: Config,
  reader: Reader,
  casings: Casings,
): ReturnType<typeof schemaNamed> {
  const path = wanted.split('.');
  const name = path.pop() ?? '';
  let resources = config.resources ?? [];
  let models = path[0] === '$shared' ? config.shared : config.root.models;
  for (const step of path) {
    const resource = resources.find((one) => one.name === step);
    if (!resource) break;
    models = resource.models;
    resources = resource.subresources;
  }
  const model = models.find((one) => one.name === name);
  const schema = model?.kind === 'model' ? (model.schema ?? model.name) : wanted;
  return schemaNamed(schema, reader, casings);
}

/**
 * Parts the params of a streaming method in two: what is common stays in `<Params>Base`, and the flag decides between
 * `<Params>NonStreaming` and `<Params>Streaming`. The params model itself becomes the union of the two.
 */
export function splitParams(
  common: Type,
  choice: { readonly name: string; readonly property: Property },
  naming: Omit<ModelDraft, 'name' | 'within'>,
  types: Types,
): { readonly union: Type; readonly models: NonNullable<Streaming['models']> } {
  const { name, property } = choice;
  const base = types.define({ ...naming, name: `${name}Base` }, () => common);
  const flag = (type: Type, required: boolean): Type => ({
    kind: 'object',
    bases: [base],
    properties: [{ ...property, type, required }],
  });
  const off: Type = {
    kind: 'union',
    members: [
      { kind: 'literal', value: false },
      ...(isNullable(property.type) ? [{ kind: 'null' } as const] : []),
    ],
  };
  const nonStreaming = types.define({ ...naming, name: `${name}NonStreaming` }, () =>
    flag(off.members.length === 1 ? { kind: 'literal', value: false } : off, false),
  );
  const streaming = types.define({ ...naming, name: `${name}Streaming` }, () =>
    flag({ kind: 'literal', value: true }, true),
  );
  return {
    union: {
      kind: 'union',
      members: [
        { kind: 'ref', model: nonStreaming },
        { kind: 'ref', model: streaming },
      ],
    },
    models: { streaming, nonStreaming },
  };
}

function isNullable(type: Type): boolean {
  return type.kind === 'union' && type.members.some(({ kind }) => kind === 'null');
}
