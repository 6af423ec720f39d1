/** What a method does: one call of the client, with what it takes out of its params. */
import { namesEvents } from '../../ir/events.js';
import type { AuthRequirement, Operation, Type } from '../../ir/types.js';
import { runtime, runtimeType } from '../../ts/runtime.js';
import { access, literal, propertyName, quote, templateText } from '../../ts/text.js';
import { typeText } from '../../ts/type-text.js';
import { isObject, memberText, takesEmpty, type Locals } from './arguments.js';
import { bodyMembers } from './body-text.js';
import { paginationModule } from './modules.js';
import { styledMember, styledText } from './parameter-text.js';
import { headersText } from './request-headers.js';
import type { FileContext } from './context.js';

/** Methods that the client has by name; others go through `request`. */
const verbs = new Set(['get', 'post', 'put', 'patch', 'delete']);

/** The statements of an operation's method, each on one line. */
export function callStatements(
  operation: Operation,
  locals: Locals,
  context: FileContext,
  client: string,
): string[] {
  const { object } = operation.arguments;
  const params = object && paramsText(object, context);
  return [
    ...(locals.pattern !== undefined && params !== undefined ? [`const ${locals.pattern} = ${params};`] : []),
    `return ${unwrapped(operation, call(operation, locals, context, client), context)};`,
  ];
}

/** The params object; where it may be left out, an empty one in its place. */
function paramsText(
  { name, model, optional }: NonNullable<Operation['arguments']['object']>,
  { names, places }: FileContext,
): string {
  if (!optional) return name;
  const type: Type = { kind: 'ref', model };
  return takesEmpty(type, (id) => places.model(id).type)
    ? `${name} ?? {}`
    : `${name} ?? ({} as ${typeText(type, names)})`;
}

function call(operation: Operation, locals: Locals, context: FileContext, client: string): string {
  const { method, paging } = operation;
  const { scope, names } = context;
  const path = pathText(operation, locals, context);
  const paged = paging !== undefined;
  const named = !paged && verbs.has(method);
  const members = [
    ...(named || paged ? [] : [`method: ${quote(method)}`, `path: ${path}`]),
    ...requestMembers(operation, locals, paged && method !== 'get', context, client),
  ];
  const only = members.length === 1 && members[0] === '...options';
  const plain = only ? 'options' : `{ ${members.join(', ')} }`;
  const options = isForm(operation) ? multipart(operation, members, context, client) : plain;
  if (paged) {
    const page = scope.use({ module: paginationModule, name: paging.scheme });
    return `${client}.getAPIList(${path}, ${page}<${typeText(paging.item, names)}>, ${options})`;
  }
  return named ? `${client}.${method}(${path}, ${options})` : `${client}.request(${options})`;
}

function isForm({ bodies }: Operation): boolean {
  return bodies.some(({ encoding, isOther }) => encoding === 'multipart' && !isOther);
}

/** A body that may be JSON as well is a form only when there is a file in it. */
function multipart(
  { bodies, preserveFilenames }: Operation,
  members: readonly string[],
  { scope, api }: FileContext,
  client: string,
): string {
  const always = bodies.every(({ encoding, isOther }) => encoding !== 'json' || isOther);
  const wrap = scope.use(
    runtime(always ? 'multipartFormRequestOptions' : 'maybeMultipartFormRequestOptions'),
  );
  const { array, nested } = api.client.multipart;
  const format = [
    ...(array === 'brackets' ? [] : [`array: ${quote(array)}`]),
    ...(nested === 'brackets' ? [] : [`nested: ${quote(nested)}`]),
    ...(preserveFilenames ? ['preserveFilenames: true'] : []),
  ];
  const how = format.length > 0 ? `, { ${format.join(', ')} }` : '';
  return `${wrap}({ ${members.join(', ')} }, ${client}${how})`;
}

/** A path without parameters is a plain string; one with them is built by the run time's template tag. */
function pathText(operation: Operation, locals: Locals, { scope }: FileContext): string {
  const variables = new Map(
    [...locals.positional, ...locals.taken]
      .filter(({ param }) => param.in === 'path')
      .map((local) => [local.param.wireName, local]),
  );
  if (operation.path.every((segment) => 'text' in segment))
    return quote(operation.path.map((segment) => ('text' in segment ? segment.text : '')).join(''));
  const parts = operation.path.map((segment) => {
    if ('text' in segment) return templateText(segment.text);
    const variable = variables.get(segment.param);
    return variable === undefined ? templateText(`{${segment.param}}`) : `\${${styledText(variable, scope)}}`;
  });
  return `${scope.use(runtime('path'))}\`${parts.join('')}\``;
}

function requestMembers(
  operation: Operation,
  locals: Locals,
  withMethod: boolean,
  context: FileContext,
  client: string,
): string[] {
  const query = queryText(locals, context);
  const headers = headersText(operation, locals, context, client);
  const body = bodyMembers(operation, locals, context);
  const security = securityText(operation.auth, context);
  return [
    ...(query === undefined ? [] : [memberText('query', query)]),
    ...body,
    ...(withMethod ? [`method: ${quote(operation.method)}`] : []),
    ...(operation.serverUrl === undefined ? [] : [`defaultBaseURL: ${quote(operation.serverUrl)}`]),
    ...(operation.timeoutMs === undefined ? [] : [`timeout: ${operation.timeoutMs}`]),
    ...(operation.maxRetries === undefined ? [] : [`maxRetries: ${operation.maxRetries}`]),
    '...options',
    ...(headers === undefined ? [] : [`headers: ${headers}`]),
    ...streamText(operation, context),
    ...(operation.result.kind === 'binary' ? ['__binaryResponse: true'] : []),
    ...(security === undefined ? [] : [`__security: ${security}`]),
  ];
}

/** Whether the response is a stream, and how its items are read where that is not the client's way. */
function streamText(
  { streaming, result, arguments: { object } }: Operation,
  { scope, places }: Pick<FileContext, 'scope' | 'places'>,
): string[] {
  const stream = streaming ?? (result.kind === 'stream' ? result : undefined);
  if (stream === undefined || (streaming && !object)) return [];
  const when =
    streaming && object
      ? `${access(`${object.name}${object.optional ? '?' : ''}`, streaming.param).replace('?[', '?.[')} ?? false`
      : 'true';
  const reader = stream.framing === 'jsonl' && scope.use(runtime('jsonLines'));
  const named = stream.framing === 'sse' && namesEvents(stream.event, places.models);
  return [
    `stream: ${when}`,
    ...(reader ? [`__stream: ${reader}`] : []),
    ...(named ? ['__synthesizeEventData: true'] : []),
  ];
}

function queryText(locals: Locals, { scope, places }: FileContext): string | undefined {
  const apart = locals.taken.filter(({ param }) => param.in === 'query');
  const whole = locals.taken.find(({ param }) => param.in === 'querystring');
  if (whole) {
    const { name, param } = whole;
    if (param.written === 'json') return `${scope.use(runtime('jsonQuery'))}(${name})`;
    return isObject(param.type, (id) => places.model(id).type) ? name : `${name} as object`;
  }
  if (apart.length === 0) return locals.query;
  const members = [
    ...apart.map((local) => styledMember(local, scope)),
    ...(locals.query === undefined ? [] : [`...${locals.query}`]),
  ];
  return `{ ${members.join(', ')} }`;
}

/** Which schemes the request uses, where they are not those of any request. */
function securityText(auth: AuthRequirement, { api }: FileContext): string | undefined {
  if (api.auth.length === 0) return undefined;
  const known = new Set(api.auth.map(({ id }) => id));
  return securityObject(auth, known);
}

/** A requirement as the run time takes it: `{ bearerAuth: true }`. */
export function securityObject(auth: AuthRequirement, known: ReadonlySet<string>): string {
  const optional = auth.some((schemes) => schemes.length === 0);
  const schemes = [...new Set(auth.flat())].filter((id) => known.has(id));
  const members = schemes.map((id) => `${propertyName(id)}: ${literal(optional ? 'optional' : true)}`);
  return members.length === 0 ? '{}' : `{ ${members.join(', ')} }`;
}

/** The call, or what lies in a property of the data it gives. */
function unwrapped(operation: Operation, text: string, { names, scope }: FileContext): string {
  const { unwrap, result } = operation;
  if (!unwrap || unwrap.length === 0 || result.kind !== 'json') {
    return operation.streaming ? asEither(operation, text, { names, scope }) : text;
  }
  const promise = scope.use(runtimeType('APIPromise'));
  const data = unwrap.reduceRight(
    (inner, name) => `{ ${propertyName(name)}: ${inner} }`,
    typeText(result.type, names),
  );
  const value = unwrap.reduce((target, name) => access(target, name), 'obj');
  return `(${text} as ${promise}<${data}>)._thenUnwrap((obj) => ${value})`;
}

function asEither(
  operation: Operation,
  text: string,
  { names, scope }: Pick<FileContext, 'names' | 'scope'>,
): string {
  const { streaming, result } = operation;
  if (!streaming?.models) return text;
  const promise = scope.use(runtimeType('APIPromise'));
  const data = result.kind === 'json' ? typeText(result.type, names) : 'unknown';
  const stream = `${scope.use(runtimeType('Stream'))}<${typeText(streaming.event, names)}>`;
  return `${text} as ${promise}<${data}> | ${promise}<${stream}>`;
}
