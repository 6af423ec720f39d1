/** A call of a method as a user would write it. */
import type { Json, Operation, Type } from '../../ir/types.js';
import { camel, singular } from '../../lib/words.js';
import { layOutLine } from '../../ts/layout/line.js';
import { isVariableName } from '../../ts/text.js';
import type { Place, Places } from './places.js';
import { jsonSample, propertySample, sampleText, agrees, type SampleContext } from './sample.js';

/** Columns of an example in a comment or in a document. */
const exampleWidth = 80;

export interface CallSample {
  /** `client.fineTuning.jobs.list` */
  readonly callee: string;
  /** The arguments, each on one line. */
  readonly args: readonly string[];
  /** What the result is best called. */
  readonly variable: string;
}

/** A sample call with the required arguments alone; `given` are values for parameters, by wire name. */
export function callSample(
  operation: Operation,
  place: Place | undefined,
  places: Places,
  given: { readonly [name: string]: Json } = {},
): CallSample {
  const context: SampleContext = { typeOf: (id) => places.model(id).type };
  const value = (name: string, otherwise: () => string): string => {
    const wanted = Object.hasOwn(given, name) ? given[name] : undefined;
    return wanted === undefined ? otherwise() : jsonSample(wanted);
  };
  const positional = operation.arguments.positional.map(({ param }) => {
    const found = operation.params.find((each) => each.in === 'path' && each.wireName === param);
    return value(param, () => {
      if (!found) return sampleText({ kind: 'string' }, param, context);
      return propertySample({ ...found, in: 'path' }, context);
    });
  });
  const object = objectSample(operation, context, given);
  return {
    callee: [...chain(place, places), operation.name].join('.'),
    args: [...positional, ...(object === undefined ? [] : [object])],
    variable: variableOf(operation, place, places),
  };
}

function chain(place: Place | undefined, places: Places): string[] {
  if (!place?.resource) return ['client'];
  const path = place.resource.path;
  const names = path.map((_, index) => places.place(path.slice(0, index + 1).join('.')).resource?.name ?? '');
  return ['client', ...names];
}

function objectSample(
  { arguments: { object, positional }, bodies }: Operation,
  context: SampleContext,
  given: { readonly [name: string]: Json },
): string | undefined {
  if (!object) return undefined;
  const type: Type = { kind: 'ref', model: object.model };
  const named = new Set(positional.map(({ param }) => param));
  const rest = Object.fromEntries(Object.entries(given).filter(([name]) => !named.has(name)));
  if (Object.keys(rest).length > 0) return jsonSample(rest);
  const whole = context.typeOf(object.model);
  const example = bodies[0]?.examples[0]?.value;
  if (
    object.name === 'body' &&
    object.wholeBody === undefined &&
    example !== undefined &&
    agrees(example, type, context)
  )
    return jsonSample(example);
  const sample = sampleText(whole, 'body', context);
  return object.optional && (sample === '{}' || whole.kind !== 'object') ? undefined : sample;
}

const usual = new Set(['create', 'retrieve', 'update', 'list', 'delete']);

function variableOf(operation: Operation, place: Place | undefined, places: Places): string {
  const { result, paging, name } = operation;
  const type = paging?.item ?? (result.kind === 'json' ? result.type : undefined);
  const model = type?.kind === 'ref' ? places.model(type.model) : undefined;
  const resource = place?.resource && camel(singular(place.resource.wireName));
  const found =
    model && (model.role === 'model' || paging)
      ? camel(model.name)
      : paging
        ? (resource ?? 'item')
        : usual.has(name) && resource !== undefined
          ? resource
          : 'response';
  return isVariableName(found) && found !== 'client' ? found : `${found}_`.replace(/^\d/, '_$&');
}

/** The call as an expression on one line. */
export function callText({ callee, args }: CallSample, ...more: readonly string[]): string {
  return `${callee}(${[...args, ...more].join(', ')})`;
}

/** The example in the comment of a method. */
export function exampleOf(operation: Operation, place: Place | undefined, places: Places): string {
  const sample = callSample(operation, place, places);
  const call = callText(sample);
  if (operation.paging) {
    const opening = laidOut(`for await (const ${sample.variable} of ${call}) {`, 'loop');
    return `// Automatically fetches more pages as needed.\n${opening}\n  // ...\n}`;
  }
  switch (operation.result.kind) {
    case 'empty':
      return laidOut(`await ${call};`, 'statement');
    case 'binary':
      return [
        laidOut(`const response = await ${call};`, 'statement'),
        '',
        'const content = await response.blob();',
        'console.log(content);',
      ].join('\n');
    case 'stream':
      return [
        laidOut(`const stream = await ${call};`, 'statement'),
        'for await (const event of stream) {',
        '  console.log(event);',
        '}',
      ].join('\n');
    case 'json':
    case 'text':
      return laidOut(`const ${sample.variable} = await ${call};`, 'statement');
    default:
      return operation.result satisfies never;
  }
}

/** Code broken to the width of examples, as far as its shape is known. */
export function laidOut(code: string, form: 'statement' | 'loop'): string {
  return code.length <= exampleWidth && !/\[\{.*\}, \{/.test(code)
    ? code
    : (layOutLine(code, form, 0, exampleWidth) ?? code);
}
