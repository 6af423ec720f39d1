/** What differs between this SDK and the next, as the value that the client gives its base class. */
import type { Api, AuthScheme, ClientOption, Environment, Json, StreamRule } from '../../ir/types.js';
import { optionNames, optionSets } from '../../ir/credentials.js';
import { allOperations } from '../../ir/operations.js';
import { fileScope, importDeclarations, type FileScope } from '../../ts/file.js';
import { sourceFileKind } from '../../ts/kinds.js';
import { runtime, runtimeType, type RuntimeValue } from '../../ts/runtime.js';
import { literal, propertyName, quote } from '../../ts/text.js';
import type { OutFile } from '../emitter.js';
import { securityObject } from './call.js';
import { definitionModule, versionModule } from './modules.js';
import { isRaw } from './parameter-text.js';

/** `src/definition.ts`, which the full client and the slim one have in common. */
export function definitionFile(api: Api): OutFile {
  const scope = fileScope(definitionModule, ['definition']);
  const definition = definitionText(api, scope, scope.use({ module: versionModule, name: 'VERSION' }));
  const type = scope.use(runtimeType('ClientDefinition'));
  return {
    path: `${definitionModule}.ts`,
    kind: 'ts',
    imports: scope.symbols(),
    source: {
      kind: sourceFileKind,
      statements: [
        ...importDeclarations(definitionModule, scope.symbols()),
        `export const definition = ${definition} satisfies ${type};`,
      ],
    },
  };
}

/** The class of the run time that the client extends. */
export function baseClass({ auth }: Api): RuntimeValue {
  return auth.some(({ kind }) => kind === 'oauth2ClientCredentials') ? 'OAuthClient' : 'APIClient';
}

/** The definition as an object literal. */
function definitionText(api: Api, scope: FileScope, version: string): string {
  const { client, auth } = api;
  const known = new Set(auth.map(({ id }) => id));
  const required = requiredOptions(api);
  return object({
    version,
    envPrefix: quote(client.envPrefix),
    server: serverText(api, scope),
    options:
      client.options.length > 0 &&
      object(
        Object.fromEntries(client.options.map((option) => [option.name, optionText(option, api, scope)])),
      ),
    required:
      required.length > 0 &&
      `[${required
        .map((group) =>
          object({
            options: `[${group.map(quote).join(', ')}]`,
            message: quote(missingMessage(group, api)),
          }),
        )
        .join(', ')}]`,
    auth:
      auth.length > 0 &&
      object(Object.fromEntries(auth.map((scheme) => [scheme.id, authText(scheme, scope)]))),
    security: client.auth.length > 0 && securityObject(client.auth, known),
    unauthenticated: auth.length > 0 && quote(unauthenticatedMessage(api)),
    headers: headersText(client, version),
    idempotencyHeader: client.idempotencyHeader !== undefined && quote(client.idempotencyHeader),
    timeout: String(client.timeoutMs),
    maxRetries: String(client.retries.max),
    retryDelay:
      (client.retries.initialDelayMs !== 500 || client.retries.maxDelayMs !== 8000) &&
      object({ initial: String(client.retries.initialDelayMs), max: String(client.retries.maxDelayMs) }),
    query: queryWriter(api, scope),
    stream: hasEvents(api) && `${scope.use(runtime('sse'))}(${eventRules(client.streamRules)})`,
    browser: client.browser.state !== 'dangerous_allow' && String(client.browser.state === 'allow'),
    browserMessage: client.browser.message !== undefined && quote(client.browser.message),
    omitPlatformHeaders: client.omitPlatformHeaders && 'true',
    errorMessage:
      client.errorMessagePath !== undefined &&
      `${scope.use(runtime('valueAt'))}(${client.errorMessagePath.map(quote).join(', ')})`,
  });
}

/** Constant headers. The client's name, with which requests say whose they are, need not be one that a header can hold. */
function headersText({ name, defaultHeaders }: Api['client'], version: string): string | false {
  const own = Object.entries(defaultHeaders).map(([header, value]) => [header, quote(value)] as const);
  const agent = ['User-Agent', `\`${encodeURIComponent(name)}/JS \${${version}}\``] as const;
  const all = Object.fromEntries(/^[!-~]*$/.test(name) ? own : [agent, ...own]);
  return Object.keys(all).length > 0 && object(all);
}

/** What writes queries, where that is not the usual; `false` where it is. */
function queryWriter(api: Api, scope: FileScope): string | false {
  const { array, nested } = api.client.query;
  const format =
    (array !== 'brackets' || nested !== 'brackets') &&
    `${scope.use(runtime('queryFormat'))}(${object({ array: quote(array), nested: quote(nested) })})`;
  const hasRaw = allOperations(api).some(({ params }) => params.some(isRaw));
  return hasRaw ? `${scope.use(runtime('rawQuery'))}(${format || ''})` : format;
}

/** Whether any method reads server-sent events. */
function hasEvents(api: Api): boolean {
  return allOperations(api).some(
    ({ streaming, result }) =>
      streaming?.framing === 'sse' || (result.kind === 'stream' && result.framing === 'sse'),
  );
}

function eventRules(rules: readonly StreamRule[] | undefined): string {
  if (!rules) return '';
  const each = rules.map(({ when, handle, errorProperty }) =>
    object({
      dataStartsWith: 'dataStartsWith' in when && quote(when.dataStartsWith),
      event: 'eventType' in when && (when.eventType === null ? 'null' : quote(when.eventType)),
      handle: quote(handle),
      errorProperty: errorProperty !== undefined && quote(errorProperty),
    }),
  );
  return `[${each.join(', ')}]`;
}

/** An object literal of the members that have a value. */
function object(members: { readonly [name: string]: string | false }): string {
  const all = Object.entries(members).flatMap(([name, value]) =>
    value === false ? [] : [name === value ? name : `${propertyName(name)}: ${value}`],
  );
  return all.length === 0 ? '{}' : `{ ${all.join(', ')} }`;
}

/** The usual base URL, of one environment or of whichever is asked for. */
function serverText(api: Api, scope: FileScope): string {
  const [only, ...others] = api.environments;
  if (others.length === 0) return only ? environmentText(only, api, scope) : quote('');
  const urls = api.environments.map((each) => [each.name, environmentText(each, api, scope)] as const);
  return `${scope.use(runtime('environments'))}(${object(Object.fromEntries(urls))})`;
}

/** Whether a server's address names no host. */
export function isRelative(url: string): boolean {
  return !/^[a-z][a-z0-9+.-]*:|^\{/i.test(url);
}

function environmentText({ url, variables }: Environment, { client }: Api, scope: FileScope): string {
  const names = Object.entries(variables);
  if (isRelative(url)) {
    const path = url.replace(/\{([^{}]*)\}/g, (whole, name: string) => variables[name]?.default ?? whole);
    return `${scope.use(runtime('relativeURL'))}(${quote(path)}, ${quote(`${client.envPrefix}_BASE_URL`)})`;
  }
  if (names.length === 0) return quote(url);
  const members = names.map(([name, variable]): [string, string] => {
    const option = client.options.find(({ serverVariable }) => serverVariable === name);
    return [
      name,
      object({ option: option !== undefined && quote(option.name), default: quote(variable.default) }),
    ];
  });
  return `${scope.use(runtime('serverURL'))}(${quote(url)}, ${object(Object.fromEntries(members))})`;
}

function optionText(option: ClientOption, api: Api, scope: FileScope): string {
  const { env, type, nullable, send } = option;
  return object({
    env: env !== undefined && quote(env),
    parse:
      env !== undefined &&
      ((type.kind === 'number' && 'Number') ||
        (type.kind === 'boolean' && scope.use(runtime('parseBoolean')))),
    default: option.default !== undefined && jsonExpression(option.default),
    nullable: nullable && 'true',
    callable: isCallable(option, api) && 'true',
    header: send?.in === 'header' && quote(send.name),
    query: send?.in === 'query' && quote(send.name),
  });
}

/** A value of JSON as an expression of TypeScript. */
export function jsonExpression(value: Json): string {
  if (value === null) return 'null';
  if (typeof value !== 'object') return literal(value);
  if (Array.isArray(value)) return `[${(value as readonly Json[]).map(jsonExpression).join(', ')}]`;
  return object(
    Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, jsonExpression(inner)])),
  );
}

/** Whether an option may be given as a function: the token that requests carry unless their operation says otherwise. */
export function isCallable({ name }: ClientOption, { auth, client }: Api): boolean {
  const usual = new Set(client.auth.flat());
  return auth.some((scheme) => {
    const token =
      scheme.kind === 'bearer'
        ? scheme.option
        : scheme.kind === 'oauth2ClientCredentials'
          ? scheme.accessToken
          : undefined;
    return token === name && usual.has(scheme.id);
  });
}

function authText(scheme: AuthScheme, scope: FileScope): string {
  switch (scheme.kind) {
    case 'bearer':
      return `${scope.use(runtime('bearer'))}(${[
        quote(scheme.option),
        ...(scheme.keyword === 'Bearer' ? [] : [quote(scheme.keyword)]),
      ].join(', ')})`;
    case 'basic':
      return `${scope.use(runtime('basic'))}(${[
        quote(scheme.username),
        quote(scheme.password),
        ...(scheme.keyword === 'Basic' && scheme.base64 ? [] : [quote(scheme.keyword)]),
        ...(scheme.base64 ? [] : ['false']),
      ].join(', ')})`;
    case 'key': {
      const helper = ({ header: 'headerKey', query: 'queryKey', cookie: 'cookieKey' } as const)[scheme.in];
      return `${scope.use(runtime(helper))}(${quote(scheme.name)}, ${quote(scheme.option)})`;
    }
    case 'oauth2ClientCredentials':
      return `${scope.use(runtime('clientCredentials'))}(${[
        object({
          clientID: quote(scheme.clientId),
          clientSecret: quote(scheme.clientSecret),
          tokenURL: quote(scheme.tokenUrl),
          scopes: scheme.scopes.length > 0 && `[${scheme.scopes.map(quote).join(', ')}]`,
        }),
        ...(scheme.accessToken === undefined ? [] : [quote(scheme.accessToken)]),
      ].join(', ')})`;
    case 'unsupported':
      return `${scope.use(runtime('headerKey'))}(${quote(scheme.header ?? 'Authorization')})`;
    default:
      return scheme satisfies never;
  }
}

/** Groups of options of which one each must have a value before there is a client. */
function requiredOptions({ auth, client }: Api): string[][] {
  const credentials = new Set(auth.flatMap(optionNames));
  const options = client.options.filter(({ name }) => credentials.has(name));
  const strict = client.options.filter((option) => !option.nullable && option.default === undefined);
  if (strict.length > 0 || options.length < 2 || client.auth.length === 0)
    return strict.map(({ name }) => [name]);
  return [options.map(({ name }) => name)];
}

/** What the client says when none of a group of options has a value. */
function missingMessage(group: readonly string[], { auth, client }: Api): string {
  const credentials = new Set(auth.flatMap(optionNames));
  const what = group.some((name) => credentials.has(name)) ? 'credentials' : 'options';
  const article = /^[aeiou]/i.test(group[0] ?? '') ? 'an' : 'a';
  const ways = waysOf(group, auth);
  const variables = ways
    .map((names) => client.options.flatMap(({ name, env }) => (env && names.includes(name) ? [env] : [])))
    .filter((names) => names.length > 0);
  const noun = variables.some((names) => names.length > 1) ? 'variables' : 'variable';
  const orSet = variables.length > 0 ? `, or set the ${code(variables, ' or ')} environment ${noun}` : '';
  return `Missing ${what}. Please pass ${article} ${code(ways, ', ')}${orSet}.`;
}

/** Options of a group, those that only work together side by side; in the group's order. */
function waysOf(group: readonly string[], auth: readonly AuthScheme[]): readonly (readonly string[])[] {
  const sets = auth.flatMap(optionSets).filter((set) => set.every((name) => group.includes(name)));
  const ways = group.map((name) => sets.find((set) => set.includes(name)) ?? [name]);
  return ways.filter((way, index) => ways.indexOf(way) === index);
}

function code(ways: readonly (readonly string[])[], separator: string): string {
  return ways.map((names) => names.map((name) => `\`${name}\``).join(' and ')).join(separator);
}

/** What a request is refused with that should have credentials, and has none. */
function unauthenticatedMessage({ auth }: Api): string {
  const ways = waysOf([...new Set(auth.flatMap(optionNames))], auth);
  const headers = [...new Set(auth.flatMap(headerOf))].map((name) => `"${name}"`).join(' or ');
  const several = headers.includes(' or ');
  const expected =
    ways.length === 0
      ? ''
      : ` Expected ${ways.length > 1 ? 'either ' : ''}${ways.map((names) => names.join(' and ')).join(' or ')} to be set.`;
  const omitted =
    headers === ''
      ? ''
      : ` Or for ${several ? 'one of ' : ''}the ${headers} header${several ? 's' : ''} to be explicitly omitted`;
  return `Could not resolve authentication method.${expected}${omitted}`;
}

/** The header that carries the credentials of a scheme. */
function headerOf(scheme: AuthScheme): string[] {
  if (scheme.kind === 'unsupported') return [scheme.header ?? 'Authorization'];
  if (scheme.kind !== 'key') return ['Authorization'];
  if (scheme.in === 'query') return [];
  return [scheme.in === 'cookie' ? 'Cookie' : scheme.name];
}
