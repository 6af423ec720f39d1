/** `examples/`: programs that run as they stand, against whatever address the environment names. */
import type { Api } from '../../ir/types.js';
import type { OutFile } from '../emitter.js';
import { callText, laidOut } from './example.js';
import type { Places } from './places.js';
import { picks, type Pick } from './picks.js';

/** One program for each thing that the README shows. */
export function exampleFiles(api: Api, places: Places): OutFile[] {
  const { usual, paged } = picks(api, places);
  const { name } = api.client;
  const head = [`import ${name} from '${api.client.package.name}';`, '', `const client = new ${name}();`, ''];
  const file = (path: string, lines: readonly string[]): OutFile => ({
    path: `examples/${path}.ts`,
    kind: 'text',
    text: [...head, ...lines].join('\n'),
  });
  return [
    ...(usual
      ? [
          file('call', callLines(usual)),
          file('errors', errorLines(usual, name)),
          file('raw-response', rawLines(usual)),
        ]
      : []),
    ...(paged ? [file('pagination', pagingLines(paged))] : []),
  ];
}

/** The call, and what to do with what it gives. */
export function callLines({ sample, operation }: Pick): string[] {
  const call = `await ${callText(sample)}`;
  if (operation.result.kind === 'empty') return [laidOut(`${call};`, 'statement')];
  const variable = operation.paging ? 'page' : sample.variable;
  return [
    laidOut(`const ${variable} = ${call};`, 'statement'),
    `console.log(${operation.paging ? 'page.getPaginatedItems()' : variable});`,
  ];
}

/** What an error is, and how to tell one from another. */
export function errorLines({ sample }: Pick, client: string): string[] {
  return [
    'try {',
    ...indented(laidOut(`await ${callText(sample)};`, 'statement')),
    '} catch (error) {',
    `  if (!(error instanceof ${client}.APIError)) throw error;`,
    '  console.log(error.status, error.message, error.requestID);',
    '}',
  ];
}

function indented(text: string): string[] {
  return text.split('\n').map((line) => `  ${line}`);
}

/** The response beside the data. */
export function rawLines({ sample }: Pick): string[] {
  return [
    laidOut(`const promise = ${callText(sample)};`, 'statement'),
    'const { data, response } = await promise.withResponse();',
    "console.log(response.status, response.headers.get('content-type'), data);",
  ];
}

/** All items, and the pages one by one. */
export function pagingLines({ sample }: Pick): string[] {
  const item = sample.variable === 'page' ? 'item' : sample.variable;
  return [
    laidOut(`for await (const ${item} of ${callText(sample)}) {`, 'loop'),
    `  console.log(${item});`,
    '}',
    '',
    laidOut(`let page = await ${callText(sample)};`, 'statement'),
    'for (;;) {',
    '  console.log(page.getPaginatedItems().length);',
    '  if (!page.hasNextPage()) break;',
    '  page = await page.getNextPage();',
    '}',
  ];
}
