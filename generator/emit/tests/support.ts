/** What all tests of an SDK have in common: the client, and what they expect of any method. */
import { optionNames } from '../../ir/credentials.js';
import type { Api, ClientOption } from '../../ir/types.js';
import { literalText } from '../../ts/literal-text.js';
import { optionLine } from '../../ts/options.js';
import { quote } from '../../ts/text.js';

/** Where a mock is expected when the environment does not say. */
const usualAddress = 'http://127.0.0.1:4010';

/** The text of `tests/support.ts`. */
export function supportText(api: Api): string {
  return [
    "import { expect } from 'vitest';",
    `import ${className(api)} from '../src/index.js';`,
    '',
    '/** A client of the mock that `TEST_API_BASE_URL` names. Its credentials are made up. */',
    `export const client = new ${className(api)}({`,
    `  baseURL: process.env['TEST_API_BASE_URL'] ?? ${quote(usualAddress)},`,
    ...shownOptions(api).map(optionLine),
    ...headers(api),
    '  maxRetries: 0,',
    '});',
    '',
    checks,
  ].join('\n');
}

/** The name under which the client is imported: its own, unless a word of this file is in the way. */
function className({ client }: Api): string {
  return ['Response', 'Promise', 'PromiseLike', 'AsyncIterable', 'Array'].includes(client.name)
    ? 'Client'
    : client.name;
}

/** Options that hold credentials, and those that the client cannot do without. */
function shownOptions({ auth, client }: Api): readonly ClientOption[] {
  const credentials = new Set(auth.flatMap(optionNames));
  return client.options.filter(
    ({ name, nullable, default: value }) => credentials.has(name) || (!nullable && value === undefined),
  );
}

/** Credentials that the client has no option for, or would have to ask for elsewhere than at the mock. */
function headers({ auth }: Api): string[] {
  const names = auth.flatMap((scheme) => {
    if (scheme.kind === 'oauth2ClientCredentials') return ['Authorization'];
    return scheme.kind === 'unsupported' ? [scheme.header ?? 'Authorization'] : [];
  });
  if (names.length === 0) return [];
  const values = Object.fromEntries(
    [...new Set(names)].map((name) => [
      name,
      name === 'Authorization' ? 'Bearer My Token' : 'My Credentials',
    ]),
  );
  return [`  defaultHeaders: ${literalText(values, '')},`];
}

const checks = `interface Answer<T> extends PromiseLike<unknown> {
  asResponse(): Promise<Response>;
  withResponse(): Promise<{ data: T; response: Response }>;
}

/** The response, the data, and both together are those of one request. Gives the data. */
export async function answered<T>(promise: Answer<T>): Promise<T> {
  const response = await promise.asResponse();
  expect(response).toBeInstanceOf(Response);
  const data = await promise;
  const both = await promise.withResponse();
  expect(both.response).toBe(response);
  expect(both.data).toBe(data);
  return both.data;
}

/** The method gives data. */
export async function expectData(promise: Answer<unknown>): Promise<void> {
  expect(await answered(promise)).not.toBeInstanceOf(Response);
}

/** The method gives the first of many pages. */
export async function expectPage(promise: Answer<{ getPaginatedItems(): unknown }>): Promise<void> {
  const page = await answered(promise);
  expect(page.getPaginatedItems()).toBeInstanceOf(Array);
}

/** The method gives the response itself, its content unread. */
export async function expectContent(promise: Answer<Response>): Promise<void> {
  const response = await answered(promise);
  expect(response).toBe(await promise.asResponse());
  expect(response.bodyUsed).toBe(false);
  await response.blob();
}

/** The method gives a stream. One event is read of it. */
export async function expectStream(promise: Answer<AsyncIterable<unknown>>): Promise<void> {
  for await (const event of await answered(promise)) {
    expect(event).toBeDefined();
    break;
  }
}
`;
