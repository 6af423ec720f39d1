/** A call of a method as its reader would write it: for the SDK's comments, README and examples, and for pages. */
import { callValues, type GivenValues } from '../ir/call-values.js';
import { hasFile } from '../ir/example.js';
import type { Models } from '../ir/models.js';
import type { Api, Operation } from '../ir/types.js';
import { isVariableName } from '../lib/identifier.js';
import { camel, singular } from '../lib/words.js';
import { layOutLine } from './layout/line.js';
import { literalText } from './literal-text.js';
import { access } from './text.js';

/** A call, in parts. */
export interface Usage {
  /** The expression on one line: `client.beds.list('id', { limit: 10 })`. */
  readonly call: string;
  /** The arguments, each on one line. */
  readonly args: readonly string[];
  /** What the result, or an item of it, is best called. */
  readonly variable: string;
  /** Whether the arguments use `fs` of Node. */
  readonly usesFiles: boolean;
}

/** Columns of examples, in comments and in documents. */
const WIDTH = 80;

/** The import that a program with a file among its arguments begins with. */
export const FILES_IMPORT = `import fs from 'fs';`;

/**
 * A call with what the method requires, and with the body as the document's example has it. `owner` is the names of the
 * resource's properties, from the client: `['fineTuning', 'checkpoints']`. `given` are values for parameters, by wire name.
 */
export function usageOf(
  operation: Operation,
  owner: readonly string[],
  api: Pick<Api, 'pages'>,
  models: Models,
  given: GivenValues = {},
): Usage {
  const values = callValues(operation, api, models, 'shown', given);
  const args = values.map((value) => literalText(value, `fs.createReadStream('path/to/file')`));
  return {
    call: `${[...owner, operation.name].reduce(access, 'client')}(${args.join(', ')})`,
    args,
    variable: variableOf(operation, owner, models),
    usesFiles: values.some(hasFile),
  };
}

/** Methods whose result is the resource's own thing, whatever its type is called. */
const usual = new Set(['create', 'retrieve', 'update', 'list', 'delete']);
/** Names that mean something else in an example. */
const spoken = new Set(['client', 'console', 'fs', 'page', 'options']);

/**
 * The model's name (`chatCompletion`); of one that is named after the method alone, what the resource holds (`permission`), where
 * the method is about that; else `response`.
 */
function variableOf({ result, paging, name }: Operation, owner: readonly string[], models: Models): string {
  const type = paging?.item ?? (result.kind === 'json' ? result.type : undefined);
  const model = type?.kind === 'ref' ? models.get(type.model) : undefined;
  const own = model && (model.role === 'model' || paging) ? camel(model.name) : undefined;
  const thing = usual.has(name) ? camel(singular(owner.at(-1) ?? '')) || undefined : undefined;
  const named = own?.endsWith('Response') ? (thing ?? own) : (own ?? thing);
  const found = named ?? (paging ? 'item' : 'response');
  const legal = /^\d/.test(found) ? `_${found}` : found;
  return isVariableName(legal) && !spoken.has(legal) ? legal : `${legal}_`;
}

/** The call with what is usual to do with what it gives. A program (`logs`) writes it; a comment leaves that to its reader. */
export function usageText({ result, paging }: Operation, { call, variable }: Usage, logs: boolean): string {
  const statement = (text: string): string => laidOut(text, 'statement');
  if (paging)
    return [
      '// Automatically fetches more pages as needed.',
      laidOut(`for await (const ${variable} of ${call}) {`, 'loop'),
      logs ? `  console.log(${variable});` : '  // ...',
      '}',
    ].join('\n');
  switch (result.kind) {
    case 'empty':
      return statement(`await ${call};`);
    case 'binary':
      return `${statement(`const response = await ${call};`)}\n\nconst content = await response.blob();\nconsole.log(content);`;
    case 'stream':
      return `${statement(`const stream = await ${call};`)}\nfor await (const event of stream) {\n  console.log(event);\n}`;
    case 'json':
    case 'text':
      return `${statement(`const ${variable} = await ${call};`)}${logs ? `\n\nconsole.log(${variable});` : ''}`;
    default:
      return result satisfies never;
  }
}

/** Code broken to the width of examples, as far as its shape is known. */
export function laidOut(code: string, form: 'statement' | 'loop'): string {
  return code.length <= WIDTH && !/\[\{.*\}, \{/.test(code)
    ? code
    : (layOutLine(code, form, 0, WIDTH) ?? code);
}
