/** Random calls of every method of a generated client, as a program, and what each of them has to send and give. */
import { argumentsOf } from '../../generator/ir/arguments.js';
import { modelsById } from '../../generator/ir/models.js';
import { child } from '../../generator/lib/pointer.js';
import type { Api, Operation as Method, Resource } from '../../generator/ir/types.js';
import { pathOf } from './fit.js';
import { Content, instance, literal, none, randomAt, type Draw } from './instance.js';
import type { Description, Operation, Parameter } from './shape.js';

export interface Call {
  /** `client.pets.retrieve` */
  readonly name: string;
  readonly operation: Operation;
  readonly method: Method;
  readonly sent: readonly { readonly parameter: Parameter; readonly value: unknown }[];
  /** Absent where no body was given. */
  readonly body?: { readonly mediaType: string; readonly value: unknown };
  /** What the server answers, and the method should give. */
  readonly answer: { readonly status: number; readonly mediaType?: string; readonly value?: unknown };
}

export interface Program {
  readonly text: string;
  readonly calls: readonly Call[];
}

interface Reached {
  readonly chain: string;
  readonly method: Method;
}

function reached(api: Api): Reached[] {
  const below = (resources: readonly Resource[], chain: string): Reached[] =>
    resources.flatMap((resource) => [
      ...resource.operations.map((method) => ({ chain: `${chain}.${resource.name}`, method })),
      ...below(resource.children, `${chain}.${resource.name}`),
    ]);
  return [...api.operations.map((method) => ({ chain: '', method })), ...below(api.resources, '')];
}

export function programOf(api: Api, description: Description, seed: number): Program {
  const models = modelsById(api);
  const byPlace = new Map(
    description.operations.map((one) => [child('#', 'paths', pathOf(one), one.method), one]),
  );
  const calls: Call[] = [];
  const lines: string[] = [];
  const types: string[] = [];
  for (const { chain, method } of reached(api)) {
    const operation = byPlace.get(method.at);
    if (!operation) continue;
    const name = `${chain}.${method.name}`;
    const draw = { random: randomAt(seed, name), components: description.components };
    const made = argumentsFor(operation, method, api, models, draw);
    if (!made) continue;
    const { answer, typed } = answerOf(operation, method, {
      ...draw,
      random: randomAt(seed, name, 'answer'),
    });
    calls.push({ name, operation, method, answer, ...made });
    lines.push(`  (client: Client) => client${name}(${made.text}),`);
    if (typed)
      types.push(
        `export const r${calls.length}: Awaited<ReturnType<Client${accessed(name)}>> = ${literal(answer.value)};`,
      );
  }
  const text = [
    "import Client from './index.js';",
    'export { Client };',
    'export const calls = [',
    ...lines,
    '];',
    ...types,
    '',
  ];
  return { text: text.join('\n'), calls };
}

const accessed = (name: string): string =>
  name
    .slice(1)
    .split('.')
    .map((part) => `['${part}']`)
    .join('');

function argumentsFor(
  operation: Operation,
  method: Method,
  api: Api,
  models: ReturnType<typeof modelsById>,
  draw: Omit<Draw, 'direction'>,
): (Pick<Call, 'sent' | 'body'> & { readonly text: string }) | undefined {
  const request: Draw = { ...draw, direction: 'request' };
  const given = argumentsOf(method, api, models);
  const positional = new Map<string, unknown>();
  const object: [string, unknown][] = [];
  const sent: { parameter: Parameter; value: unknown }[] = [];
  for (const parameter of operation.parameters) {
    if (parameter.in === 'header' && /^(accept|content-type|authorization)$/i.test(parameter.name)) continue;
    if (!parameter.required && draw.random() < 0.4) continue;
    const value = instance(parameter.shape, { ...request, plain: true });
    if (value === none || isAwkward(value, parameter)) {
      if (parameter.required) return undefined;
      continue;
    }
    const argument = given.find(
      ({ property, in: place }) => place === parameter.in && sameName(property.wireName, parameter),
    );
    if (!argument) return undefined;
    if (argument.positional !== undefined) positional.set(argument.positional, value);
    else object.push([argument.property.key ?? argument.property.wireName, value]);
    sent.push({ parameter, value });
  }
  const [content] = method.bodies;
  const wanted = operation.body?.contents.find(({ mediaType }) => mediaType === content?.mediaType);
  const whole = method.arguments.object?.wholeBody;
  let body: Call['body'];
  let direct: string | undefined;
  if (wanted) {
    const value = instance(wanted.shape, request);
    const isObject =
      typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Content);
    if (value === none) return undefined;
    if (
      wanted.mediaType !== 'application/json' &&
      hasFile(value) &&
      !wanted.mediaType.startsWith('multipart') &&
      isObject
    )
      return undefined;
    if (whole === true) direct = literal(value);
    else if (typeof whole === 'string') object.push([whole, value]);
    else if (isObject) {
      const taken = new Set(object.map(([key]) => key));
      for (const [key, member] of Object.entries(value)) {
        const argument = given.find(
          ({ property, in: place }) => place === 'body' && property.wireName === key,
        );
        const name = argument?.property.key ?? key;
        if (taken.has(name)) return undefined;
        object.push([name, member]);
      }
    } else return undefined;
    body = { mediaType: wanted.mediaType, value };
  } else if (operation.body?.required) return undefined;
  const args = method.arguments.positional.map(({ name }) => literal(positional.get(name)));
  const needsObject = method.arguments.object && (object.length > 0 || !method.arguments.object.optional);
  if (direct !== undefined && object.length > 0) return undefined;
  if (direct === undefined && !needsObject) body = undefined;
  // An optional body that says nothing may as well not be there.
  if (!operation.body?.required && JSON.stringify(body?.value) === '{}') body = undefined;
  if (direct !== undefined) args.push(direct);
  else if (needsObject) args.push(literal(Object.fromEntries(object)));
  return { sent, text: args.join(', '), ...(body && { body }) };
}

const sameName = (wireName: string, { in: place, name }: Parameter): boolean =>
  place === 'header' ? wireName.toLowerCase() === name.toLowerCase() : wireName === name;

/** What a style leaves open, or a header cannot hold: structure within structure, delimiters and anything but ASCII. */
function isAwkward(value: unknown, { json, in: place }: Parameter): boolean {
  const text = JSON.stringify(value);
  if (place === 'header' && !/^[ -~]*$/.test(text)) return true;
  if (json) return place === 'path' && text === '""';
  const parts =
    typeof value === 'object' && value !== null
      ? [...Object.keys(value), ...(Object.values(value) as unknown[])]
      : [value];
  return parts.some((part) =>
    typeof part === 'object' ? true : typeof part === 'string' && (part === '' || /[^\w-]|^\.+$/.test(part)),
  );
}

function hasFile(value: unknown): boolean {
  if (value instanceof Content) return true;
  return typeof value === 'object' && value !== null && Object.values(value).some(hasFile);
}

/** Answers as the response that the method reads has it, when that is JSON with a schema. */
function answerOf(
  operation: Operation,
  method: Method,
  draw: Omit<Draw, 'direction'>,
): { answer: Call['answer']; typed: boolean } {
  const isSuccess = /^(2\d\d|2XX|default)$/;
  const numbered = operation.responses.filter(({ status }) => isSuccess.test(status));
  const only = numbered.length === 1 ? numbered[0] : undefined;
  const status = only && /^\d+$/.test(only.status) ? Number(only.status) : 200;
  const content = only?.content;
  if (method.result.kind !== 'json' || !content?.mediaType.includes('json'))
    return { answer: { status: 200 }, typed: false };
  const value = instance(content.shape, { ...draw, direction: 'response' });
  if (value === none) return { answer: { status: 200 }, typed: false };
  const typed = !method.paging && !method.streaming && !method.unwrap;
  return { answer: { status, mediaType: content.mediaType, value }, typed };
}

/** Whether a body is an object with members, of which a form can be made. */
export const isForm = (mediaType: string): boolean =>
  /^(multipart\/|application\/x-www-form)/.test(mediaType);
