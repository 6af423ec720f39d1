/** `README.md` of the package: how to install it, call it, and handle what may go wrong. */
import type { Api, Resource, WebhookMethods } from '../../ir/types.js';
import { neededOptions } from '../../ir/credentials.js';
import { codeBlock, codeSpan, markdownText, table } from '../../lib/markdown.js';
import { clientLines, optionLine } from '../../ts/options.js';
import { quote } from '../../ts/text.js';
import { FILES_IMPORT } from '../../ts/usage.js';
import { isRelative } from './definition.js';
import { callLines, errorLines, pagingLines, rawLines } from './examples.js';
import { picks, type Pick } from './picks.js';
import type { Places } from './places.js';

/** The text of the README. */
export function readme(api: Api, places: Places): string {
  const { usual, paged } = picks(api, places);
  const { name, package: about } = api.client;
  return [
    `# ${markdownText(about.title)}`,
    `The TypeScript library for the ${markdownText(api.info.title)}, for servers, browsers and everything else that has \`fetch\`.`,
    `Every method and type is listed in [api.md](./api.md).${api.info.docsUrl === undefined ? '' : ` The API itself is documented at <${encodeURI(api.info.docsUrl)}>.`}`,
    '## Installation',
    code('sh', [`npm install ${about.name}`]),
    '## Usage',
    ...(usual
      ? [
          code('ts', [
            ...(usual.sample.usesFiles ? [FILES_IMPORT] : []),
            ...opening(api, usual),
            '',
            ...callLines(usual),
          ]),
        ]
      : [code('ts', opening(api, usual))]),
    ...tokens(api),
    ...types(api, places, usual),
    ...errors(api, usual),
    ...retries(api),
    ...timeouts(api),
    ...(paged ? ['## Pages', pagesText, code('ts', pagingLines(paged))] : []),
    ...(usual
      ? [
          '## The response itself',
          'Every method gives an `APIPromise`. `asResponse()` gives its `Response` as soon as the headers are there, with the body unread; `withResponse()` gives the response together with the data.',
          code('ts', rawLines(usual)),
        ]
      : []),
    ...webhooks(api),
    '## Logging',
    `The client logs warnings and errors to \`console\`. The \`logLevel\` option, or the environment variable \`${api.client.envPrefix}_LOG\`, is one of \`'debug'\`, \`'info'\`, \`'warn'\`, \`'error'\` and \`'off'\`. The \`logger\` option takes another logger.`,
    code('ts', [`const client = new ${name}({ logLevel: 'debug' });`]),
    '## Requests that are not described',
    'The client has a method for each verb of HTTP. Its options, retries among them, apply as they do elsewhere.',
    code('ts', [
      "await client.post('/some/path', {",
      "  body: { some_property: 'foo' },",
      "  query: { some_argument: 'bar' },",
      '});',
    ]),
    '## Another `fetch`',
    'The client uses the global `fetch`. Give it another one, or options for the one it has:',
    code('ts', [
      `const client = new ${name}({`,
      '  fetch: myFetch,',
      "  fetchOptions: { redirect: 'error' },",
      '});',
    ]),
    '## Requirements',
    'Node.js 20 or newer, Deno, Bun, a current browser, or an edge runtime; TypeScript 5.4 or newer.',
    ...contacts(api),
  ].join('\n\n');
}

/** Whom to write to, where the document or the configuration says so. */
function contacts({ info: { contact, securityContact } }: Api): string[] {
  const lines = [
    ...(contact === undefined ? [] : [`Questions, and reports of faults: ${codeSpan(contact)}.`]),
    ...(securityContact === undefined ? [] : [`Reports of vulnerabilities: ${codeSpan(securityContact)}.`]),
  ];
  return lines.length === 0 ? [] : ['## Contact', lines.join('\n\n')];
}

const pagesText =
  'A method that lists things gives them in pages. Iterate over what it returns to go through all of them, or take the pages one by one.';

function code(language: string, lines: readonly string[]): string {
  return codeBlock(language, lines.join('\n'));
}

/** A client that has what the operation needs; what is read from the environment is shown to be. */
function opening(api: Api, usual: Pick | undefined): string[] {
  const needed = neededOptions(
    usual && usual.operation.auth.flat().length > 0 ? usual.operation : api.client,
    api,
  );
  const given = needed.map((option) =>
    option.env === undefined
      ? optionLine(option)
      : `  ${option.name}: process.env[${quote(option.env)}], // This is the default and can be omitted`,
  );
  return clientLines(api.client, [...addressLines(api), ...given]);
}

/** The base URL as an option, where the API does not say on which host it is. */
function addressLines({ environments }: Api): string[] {
  const url = environments[0]?.url ?? '/';
  if (!isRelative(url)) return [];
  const address = `https://api.example.com${url.replace(/^\/?/, '/').replace(/\/$/, '')}`;
  return [`  baseURL: ${quote(address)}, // Where you have the API`];
}

/** How to take what the API sends by itself. */
function webhooks(api: Api): string[] {
  const found = findWebhooks(api.resources, ['client']);
  if (!found) return [];
  const { call, methods } = found;
  const { env } = api.client.options.find(({ name }) => name === methods.option) ?? {};
  const orSet = env === undefined ? '' : `, or the environment variable \`${env}\``;
  return [
    '## Webhooks',
    `\`${methods.name}\` checks that a webhook was sent by someone who knows the secret, and not more than five minutes ago, and gives its event. Otherwise it throws an \`InvalidWebhookSignatureError\`. The secret is the option \`${methods.option}\`${orSet}. \`${methods.verifyName}\` checks and gives nothing.`,
    code('ts', [
      'async function receive(request: Request): Promise<Response> {',
      '  // The text as it came: parsed and written anew, it would no longer fit its signature.',
      `  const event = await ${call}.${methods.name}(await request.text(), request.headers);`,
      '  console.log(event);',
      '  return new Response(null, { status: 204 });',
      '}',
    ]),
  ];
}

/** The first resource that takes webhooks, by the expression that leads to it. */
function findWebhooks(
  resources: readonly Resource[],
  path: readonly string[],
): { readonly call: string; readonly methods: WebhookMethods } | undefined {
  for (const { name, webhooks: methods, children } of resources) {
    const here = [...path, name];
    const found = methods ? { call: here.join('.'), methods } : findWebhooks(children, here);
    if (found) return found;
  }
  return undefined;
}

/** How the client comes by its access tokens, where it gets them itself. */
function tokens({ auth, client }: Api): string[] {
  const scheme = auth.find(({ kind }) => kind === 'oauth2ClientCredentials');
  if (scheme?.kind !== 'oauth2ClientCredentials') return [];
  const { clientId, clientSecret, accessToken, tokenUrl } = scheme;
  return [
    '## Access tokens',
    [
      `The client exchanges \`${clientId}\` and \`${clientSecret}\` for an access token (OAuth 2 client credentials, at \`${tokenUrl.replace(/[`\s]/g, '')}\`) when a request first needs one.`,
      'It uses the token for all requests until shortly before it ends, and gets another one when the API refuses it.',
      'When none is given, an `OAuthError` is thrown, whose `error_code` says why.',
      ...(accessToken === undefined
        ? []
        : [`A token that you have from elsewhere goes into \`${accessToken}\`, and is used as it is.`]),
    ].join(' '),
    code('ts', [
      `const client = new ${client.name}({ ${clientId}: 'My Client ID', ${clientSecret}: 'My Client Secret' });`,
    ]),
  ];
}

function types({ client }: Api, places: Places, usual: Pick | undefined): string[] {
  const object = usual?.operation.arguments.object;
  const given = usual?.sample.args.at(usual.operation.arguments.positional.length);
  if (!usual || !object || given === undefined) return [];
  const params = places.model(object.model);
  if (params.within !== undefined) return [];
  const classes = usual.owner.length > 1 ? classChain(params.owner, places) : [];
  const typeName = [client.name, ...classes, params.name].join('.');
  return [
    '## Params and results as types',
    'Every params object and every result has a type. Documentation of each method and field shows on hover.',
    code('ts', [
      `const params: ${typeName} = ${usual.sample.args.at(usual.operation.arguments.positional.length) ?? '{}'};`,
    ]),
  ];
}

/** The classes on the way to a resource that is not at the top: `FineTuning.Checkpoints`. */
function classChain(owner: string, places: Places): string[] {
  const path = owner.split('.');
  return path
    .slice(0, -1)
    .map((_, index) => places.place(path.slice(0, index + 1).join('.')).resource?.className ?? '');
}

function errors({ client }: Api, usual: Pick | undefined): string[] {
  return [
    '## Errors',
    'When the API cannot be reached, or answers with a status of 400 or above, an error of a subclass of `APIError` is thrown.',
    ...(usual ? [code('ts', errorLines(usual, client.name))] : []),
    table(
      ['Status', 'Error'],
      [
        ['400', '`BadRequestError`'],
        ['401', '`AuthenticationError`'],
        ['403', '`PermissionDeniedError`'],
        ['404', '`NotFoundError`'],
        ['409', '`ConflictError`'],
        ['422', '`UnprocessableEntityError`'],
        ['429', '`RateLimitError`'],
        ['500 and above', '`InternalServerError`'],
        ['none', '`APIConnectionError`, `APIConnectionTimeoutError`, `APIUserAbortError`'],
      ],
    ),
  ];
}

function retries({ client }: Api): string[] {
  return [
    '## Retries',
    `A request that failed for a passing reason (a lost connection, a timeout, the statuses 408, 409, 429 and 500 and above) is sent again up to ${client.retries.max} times, after a pause that grows. \`maxRetries\` changes that for the client, or for one request in its last argument.`,
    code('ts', [`const client = new ${client.name}({ maxRetries: 0 });`]),
  ];
}

function timeouts({ client }: Api): string[] {
  return [
    '## Timeouts',
    `A request may take ${duration(client.timeoutMs)}. \`timeout\`, in milliseconds, changes that for the client or for one request. A request that takes longer is retried, and in the end throws an \`APIConnectionTimeoutError\`.`,
    code('ts', [`const client = new ${client.name}({ timeout: 20 * 1000 });`]),
  ];
}

function duration(ms: number): string {
  if (ms % 60_000 === 0) return ms === 60_000 ? 'a minute' : `${ms / 60_000} minutes`;
  return ms % 1000 === 0 ? `${ms / 1000} seconds` : `${ms} ms`;
}
