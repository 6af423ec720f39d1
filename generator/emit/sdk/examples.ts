/** `examples/`: programs that run as they stand, against whatever address the environment names. */
import { neededOptions } from '../../ir/credentials.js';
import type { Api, ClientOption } from '../../ir/types.js';
import { clientLines, optionLine } from '../../ts/options.js';
import { FILES_IMPORT, laidOut } from '../../ts/usage.js';
import type { OutFile } from '../emitter.js';
import type { Places } from './places.js';
import { picks, type Pick } from './picks.js';

/** One program for each thing that the README shows. */
export function exampleFiles(api: Api, places: Places): OutFile[] {
  const { usual, paged } = picks(api, places);
  const { name } = api.client;
  /** What no environment variable gives. */
  const needed = ({ operation }: Pick): readonly ClientOption[] =>
    neededOptions(operation, api).filter(({ env }) => env === undefined);
  const file = (path: string, shown: Pick, lines: readonly string[]): OutFile => ({
    path: `examples/${path}.ts`,
    kind: 'text',
    text: [
      ...(shown.sample.usesFiles ? [FILES_IMPORT] : []),
      ...clientLines(api.client, needed(shown).map(optionLine)),
      '',
      ...lines,
    ].join('\n'),
  });
  return [
    ...(usual
      ? [
          file('call', usual, callLines(usual)),
          file('errors', usual, errorLines(usual, name)),
          file('raw-response', usual, rawLines(usual)),
        ]
      : []),
    ...(paged ? [file('pagination', paged, pagingLines(paged))] : []),
  ];
}

/** The call, and what to do with what it gives. */
export function callLines({ sample, operation }: Pick): string[] {
  const call = `await ${sample.call}`;
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
    ...indented(laidOut(`await ${sample.call};`, 'statement')),
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
    laidOut(`const promise = ${sample.call};`, 'statement'),
    'const { data, response } = await promise.withResponse();',
    "console.log(response.status, response.headers.get('content-type'), data);",
  ];
}

/** All items, and the pages one by one. */
export function pagingLines({ sample }: Pick): string[] {
  return [
    laidOut(`for await (const ${sample.variable} of ${sample.call}) {`, 'loop'),
    `  console.log(${sample.variable});`,
    '}',
    '',
    laidOut(`let page = await ${sample.call};`, 'statement'),
    'for (;;) {',
    '  console.log(page.getPaginatedItems().length);',
    '  if (!page.hasNextPage()) break;',
    '  page = await page.getNextPage();',
    '}',
  ];
}
