/** A call of a method as its reader would write it: for examples in comments and pages. */
import { argumentsOf } from '../ir/arguments.js';
import { FILE, sampleOf, type Sample } from '../ir/example.js';
import type { Models } from '../ir/models.js';
import { camel, singular } from '../lib/words.js';
import type { Api, Operation, Type } from '../ir/types.js';
import { literalText } from './literal-text.js';
import { access, isVariableName, propertyName } from './text.js';

export interface Usage {
  /** The statements, without the client's construction. The client is called `client`. */
  readonly code: string;
  /** Whether they use `fs` of Node, as `import fs from 'fs'`. */
  readonly usesFiles: boolean;
}

/** Columns that the code keeps to where it can be broken. */
const WIDTH = 80;

/**
 * Calls a method with what it requires and no more. `owner` is the names of the resource's properties, from the client:
 * `['fineTuning', 'checkpoints']`.
 */
export function usageOf(operation: Operation, owner: readonly string[], api: Api, models: Models): Usage {
  const callee = [...owner, operation.name].reduce(access, 'client');
  const values = argumentValues(operation, api, models);
  const call = (prefix: string, suffix: string) => callText(prefix + callee, values, suffix);
  return { code: statement(operation, owner, call, models), usesFiles: values.some(hasFile) };
}

function argumentValues(operation: Operation, api: Api, models: Models): readonly Sample[] {
  const given = argumentsOf(operation, api, models);
  const positional = operation.arguments.positional.map(({ param }) => {
    const found = given.find((argument) => argument.in === 'path' && argument.property.wireName === param);
    return found ? sampleOf({ ...found.property, name: param }, models, 'required') : param;
  });
  const object = operation.arguments.object;
  if (!object || object.optional) return positional;
  return [...positional, objectValue(operation, api, models)];
}

function objectValue(operation: Operation, api: Api, models: Models): Sample {
  const object = operation.arguments.object;
  const type: Type = object ? { kind: 'ref', model: object.model } : { kind: 'unknown' };
  const [body] = operation.bodies.flatMap(({ examples }) => examples);
  const own = sampleOf({ type, ...(body && { example: body.value }) }, models, 'required');
  if (typeof own !== 'object' || own === null || Array.isArray(own)) return own;
  // The parameters beside a body keep their own examples, which only the operation knows.
  const entries = argumentsOf(operation, api, models)
    .filter(
      ({ property, in: place, positional }) =>
        property.required && place !== 'body' && positional === undefined,
    )
    .map(({ property }): [string, Sample] => [
      property.key ?? property.wireName,
      sampleOf({ ...property, name: property.wireName }, models, 'required'),
    ]);
  return { ...Object.fromEntries(entries), ...withoutKeys(own, new Set(entries.map(([key]) => key))) };
}

function withoutKeys(value: object, keys: ReadonlySet<string>): { readonly [key: string]: Sample } {
  return Object.fromEntries(
    Object.entries(value as { [key: string]: Sample }).filter(([key]) => !keys.has(key)),
  );
}

function hasFile(value: Sample): boolean {
  if (typeof value === 'object' && value !== null)
    return Object.values(value).some((item: Sample) => hasFile(item));
  return value === FILE;
}

type Call = (prefix: string, suffix: string) => string;

function statement(operation: Operation, owner: readonly string[], call: Call, models: Models): string {
  const noun = camel(singular(owner.at(-1) ?? ''));
  const variable = isVariableName(noun) && !['client', 'fs', 'console'].includes(noun) ? noun : 'result';
  if (operation.paging) {
    const item = itemName(operation.paging.item, models) ?? variable;
    return [
      '// Automatically fetches more pages as needed.',
      call(`for await (const ${item} of `, ') {'),
      `  console.log(${item});`,
      '}',
    ].join('\n');
  }
  switch (operation.result.kind) {
    case 'empty':
      return call('await ', ';');
    case 'binary':
      return `${call('const response = await ', ';')}\n\nconst content = await response.blob();\nconsole.log(content);`;
    case 'stream':
      return `${call('const stream = await ', ';')}\nfor await (const event of stream) {\n  console.log(event);\n}`;
    case 'json':
    case 'text':
      return `${call(`const ${variable} = await `, ';')}\n\nconsole.log(${variable});`;
    default:
      return operation.result satisfies never;
  }
}

function itemName(type: Type, models: Models): string | undefined {
  const name = type.kind === 'ref' ? camel(models.get(type.model)?.name ?? '') : '';
  return isVariableName(name) && !['client', 'fs', 'console'].includes(name) ? name : undefined;
}

/** A call on one line, or with an argument a line, or with the last argument broken: whichever fits first. */
function callText(callee: string, values: readonly Sample[], suffix: string): string {
  const flat = values.map((value) => valueText(value, undefined));
  const line = `${callee}(${flat.join(', ')})${suffix}`;
  if (line.length <= WIDTH || values.length === 0) return line;
  const last = values.at(-1);
  const before = flat.slice(0, -1);
  if (last !== undefined && isBreakable(last)) {
    const hugged = `${callee}(${[...before, valueText(last, '')].join(', ')})${suffix}`;
    if ((hugged.split('\n')[0] ?? '').length <= WIDTH) return hugged;
  }
  const args = values.map((value) => `  ${fitting(value, '  ')},\n`);
  return `${callee}(\n${args.join('')})${suffix}`;
}

function isBreakable(value: Sample): boolean {
  return typeof value === 'object' && value !== null && Object.keys(value).length > 0;
}

function fitting(value: Sample, margin: string, before = 0): string {
  const flat = valueText(value, undefined);
  return margin.length + before + flat.length + 1 <= WIDTH || !isBreakable(value)
    ? flat
    : valueText(value, margin);
}

/** A value as a literal: on one line, or broken with the margin of the line that it begins on. */
function valueText(value: Sample, margin: string | undefined): string {
  if (margin === undefined || typeof value !== 'object' || value === null)
    return literalText(value, `fs.createReadStream('path/to/file')`);
  const inner = `${margin}  `;
  const isList = Array.isArray(value);
  const parts = isList
    ? value.map((item: Sample) => fitting(item, inner))
    : Object.entries(value as { [key: string]: Sample }).map(([key, item]) => {
        const name = `${key === '__proto__' ? `['__proto__']` : propertyName(key)}: `;
        return name + fitting(item, inner, name.length);
      });
  if (parts.length === 0) return isList ? '[]' : '{}';
  const lines = parts.map((part) => `${inner}${part},\n`).join('');
  return isList ? `[\n${lines}${margin}]` : `{\n${lines}${margin}}`;
}
