/** A method called in three ways, ready to be copied: in TypeScript, on the command line, and with curl. */
import { clientFlag, programName } from '../../ir/command.js';
import { neededOptions } from '../../ir/credentials.js';
import { FILE, NOTHING, sampleIn, sampleOf, toJson, type Sample } from '../../ir/example.js';
import { isObject } from '../../ir/fits.js';
import { isJson } from '../../lib/media-type.js';
import { shellWord } from '../../lib/shell.js';
import { clientLines, optionLine, placeholder } from '../../ts/options.js';
import { FILES_IMPORT, usageOf, usageText } from '../../ts/usage.js';
import type { Json } from '../../ir/types.js';
import type { Book, Method } from './book.js';
import { rememberingFor } from './remember.js';
import { bodyType, successOf } from './shape.js';

/** A program that compiles, with its imports. */
export const typescriptSample = rememberingFor((method: Method, { api, models }: Book): string => {
  const usage = usageOf(method.operation, method.owner, api, models);
  return [
    ...(usage.usesFiles ? [FILES_IMPORT] : []),
    ...clientLines(api.client, neededOptions(method.operation, api).map(optionLine)),
    '',
    usageText(method.operation, usage, true),
    '',
  ].join('\n');
});

/** A program that takes webhooks, by its call; `option` is the client's that holds the secret. */
export function webhookSample(call: string, option: string, { api: { client } }: Book): string {
  const shown = client.options.filter((each) => each.name === option);
  return [
    ...clientLines(client, shown.map(optionLine)),
    '',
    'export async function receive(request: Request): Promise<void> {',
    `  const event = await ${call}(await request.text(), request.headers);`,
    '  console.log(event);',
    '}',
    '',
  ].join('\n');
}

/** The command with what it requires and no more, a flag a line. */
export const commandSample = rememberingFor((method: Method, { api, models }: Book): string => {
  const { command } = method;
  const credentials = neededOptions(method.operation, api).map(
    (option) => `--${clientFlag(option, command).name} ${shellWord(placeholder(option))}`,
  );
  const body = bodyExample(method);
  const flags = command.flags
    .filter(({ property }) => property.required)
    .flatMap((flag) => {
      const { wireName } = flag.property;
      const shown =
        flag.in === 'body' && Object.hasOwn(body, wireName) ? body[wireName] : flag.property.example;
      const subject = { ...flag.property, name: wireName, ...(shown !== undefined && { example: shown }) };
      const value = sampleIn(flag.in, subject, models, 'required');
      const items: readonly Sample[] = flag.repeatable && Array.isArray(value) ? value : [value];
      return items.map((item) => `--${flag.name} ${shellWord(flagValue(item))}`);
    });
  const words = [programName(api.client), ...(command.group ? [command.group] : []), command.name].map(
    shellWord,
  );
  return [words.join(' '), ...credentials, ...flags].join(' \\\n  ') + '\n';
});

/** The body that the document shows, by property. */
function bodyExample({ operation }: Method): { readonly [key: string]: Json } {
  const value = operation.bodies[0]?.examples[0]?.value;
  return isObject(value) ? value : {};
}

/** What the API answers, as the document shows it; otherwise every field with an example value; `undefined` for no body. */
export const responseSamples = rememberingFor((method: Method, book: Book): readonly ResponseSample[] => {
  const success = successOf(method.operation);
  const documented = (success?.contents ?? []).flatMap(({ examples }) =>
    examples.map(({ value, summary, name }) => sampleText(value, summary ?? name)),
  );
  if (documented.length > 0) return documented;
  const shown = method.operation.examples.flatMap(({ title, response }) =>
    response === undefined ? [] : [sampleText(response, title)],
  );
  if (shown.length > 0) return shown;
  const whole = wholeResponse(method, book);
  return whole === undefined ? [] : [{ text: whole, language: 'json' }];
});

/** A response to show; its title only where the document gives one that says something. */
export interface ResponseSample {
  readonly title?: string;
  readonly text: string;
  readonly language: 'json' | 'text';
}

/** Every field of the response, with example values made from its type. */
export const wholeResponse = rememberingFor((method: Method, { api, models }: Book): string | undefined => {
  const [content] = successOf(method.operation)?.contents ?? [];
  const type =
    content && isShownAsJson(content.mediaType) ? bodyType(method.operation, api, models) : undefined;
  return type && JSON.stringify(toJson(sampleOf({ type }, models, 'all')), null, 2);
});

/** Whether an example of a media type is shown as JSON; one that may be anything is. */
export function isShownAsJson(mediaType: string): boolean {
  return isJson(mediaType) || mediaType === '*/*';
}

function sampleText(value: Json, title: string | undefined): ResponseSample {
  const named = { ...(title !== undefined && title !== 'default' && { title }) };
  return typeof value === 'string'
    ? { ...named, text: value.trimEnd(), language: looksLikeJson(value) ? 'json' : 'text' }
    : { ...named, text: JSON.stringify(value, null, 2), language: 'json' };
}

function looksLikeJson(text: string): boolean {
  return /^\s*[[{]/.test(text);
}

function flagValue(value: Sample): string {
  if (value === FILE) return '@path/to/file';
  if (typeof value === 'string') return value.startsWith('@') ? `\\${value}` : value;
  return JSON.stringify(withFiles(value));
}

function withFiles(value: Sample): Json {
  if (value === FILE) return '@path/to/file';
  if (value === NOTHING) return null;
  if (Array.isArray(value)) return value.map((item: Sample) => withFiles(item));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value as { [key: string]: Sample }).map(([key, item]) => [key, withFiles(item)]),
  );
}
