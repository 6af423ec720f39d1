/** The tests of one resource. */
import { callValues } from '../../ir/call-values.js';
import { lacksValue, type Extent } from '../../ir/example.js';
import type { Models } from '../../ir/models.js';
import type { Api, Operation } from '../../ir/types.js';
import { layOutLine } from '../../ts/layout/line.js';
import { literalText } from '../../ts/literal-text.js';
import { access, quote } from '../../ts/text.js';

/** Columns of emitted code. */
const width = 110;

const extents: readonly (readonly [Extent, string])[] = [
  ['required', 'required parameters only'],
  ['all', 'all parameters'],
];

/**
 * The text of the file at `path`, relative to `tests/`. `owner` is the names of the resource's properties, from the client:
 * `['fineTuning', 'checkpoints']`.
 */
export function testFileText(
  path: string,
  owner: readonly string[],
  operations: readonly Operation[],
  api: Api,
  models: Models,
): string {
  const support = `${'../'.repeat(path.split('/').length - 1)}support.js`;
  const checks = [...new Set(operations.map(checkOf))].sort();
  return [
    "import { describe, test } from 'vitest';",
    `import { ${['client', ...checks].join(', ')} } from ${quote(support)};`,
    '',
    `describe(${quote(owner.length === 0 ? 'the client' : owner.join('.'))}, () => {`,
    operations
      .flatMap((operation) =>
        extents.map(([extent, title]) => testText(operation, owner, api, models, extent, title)),
      )
      .join('\n\n'),
    '});',
    '',
  ].join('\n');
}

function testText(
  operation: Operation,
  owner: readonly string[],
  api: Api,
  models: Models,
  extent: Extent,
  title: string,
): string {
  const { name } = operation;
  const values = callValues(operation, api, models, extent);
  const reason = skipReason(operation, values.some(lacksValue));
  const callee = [...owner, name].reduce(access, 'client');
  const args = values.map((value) => literalText(value, file));
  const call = `await ${checkOf(operation)}(${callee}(${args.join(', ')}));`;
  const shown = `${name}: ${title}${reason === undefined ? '' : ` (left out: ${reason})`}`;
  return [
    `  ${reason === undefined ? 'test' : 'test.skip'}(${quote(shown)}, async () => {`,
    `    ${4 + call.length <= width ? call : (layOutLine(call, 'statement', 4, width) ?? call)}`,
    '  });',
  ].join('\n');
}

/** Why a method is not tested: the configuration says so, or the document has nothing that a mock could answer it with. */
function skipReason({ skipTest, responses }: Operation, lacksValue: boolean): string | undefined {
  if (skipTest !== undefined) return skipTest;
  if (lacksValue) return 'the document allows no value for what it requires.';
  const succeeds = responses.some(
    ({ status }) => status === '2XX' || (Number(status) >= 200 && Number(status) < 300),
  );
  return succeeds ? undefined : 'the document describes no successful response.';
}

/** What stands for a file. */
const file = "new File(['content'], 'file.txt')";

/** What is expected of a method, by what it gives. */
function checkOf({ paging, result }: Operation): string {
  if (paging) return 'expectPage';
  switch (result.kind) {
    case 'binary':
      return 'expectContent';
    case 'stream':
      return 'expectStream';
    case 'empty':
    case 'json':
    case 'text':
      return 'expectData';
    default:
      return result satisfies never;
  }
}
