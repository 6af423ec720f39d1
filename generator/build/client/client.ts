/**
 * The client: what it is called, what its constructor takes, and where it sends requests. The file is long because every option,
 * whoever asks for it, has to be named beside all others.
 */
import type { Config, OptionConfig } from '../../config/types.js';
import { diagnostic, type Report } from '../../diagnostic.js';
import type { Client, ClientOption, Environment, Info, License, Type } from '../../ir/types.js';
import { isIdentifier } from '../../lib/identifier.js';
import { reservedWords } from '../../lib/reserved.js';
import { kebab, pascal, snake, words, type Casings } from '../../lib/words.js';
import type { AuthPlan } from './auth.js';
import { docOf } from '../reading/docs.js';
import type { Findings } from '../findings.js';
import { identifier, optionNames } from '../plan/names.js';
import { isNode, list, member, text, type Reader } from '../reading/reader.js';

/** How the SDK is called, in each of the ways that it is. */
export interface Identity {
  /** Class name. */
  readonly name: string;
  readonly envPrefix: string;
  readonly packageName: string;
}

/** Words of a title that say that it is one of an API's description. */
const idle = new Set(
  (
    'api apis openapi swagger specification spec rest restful http documentation docs reference definition schema the public ' +
    'for of a an and to from with v version example sample'
  ).split(' '),
);

/** Names of what every SDK exports, which a client cannot have. */
const exported = new Set([
  'APIClient',
  'APIPromise',
  'APIError',
  'PagePromise',
  'APIResource',
  'Error',
  'Object',
]);

/** Names of the client: configured, else from the organization, else from the document's title. */
export function identityOf(config: Config, reader: Reader, casings: Casings, findings: Findings): Identity {
  const title = text(member(reader.root, 'info') ?? {}, 'title') ?? '';
  const pieces = title.split(/[^\p{L}\p{N}]+/u).filter((piece) => !idle.has(piece.toLowerCase()));
  const spoken = pieces
    .flatMap((piece) => words(piece))
    .filter((word) => !idle.has(word.toLowerCase()) && !/^(v?\d+)$/i.test(word));
  const organization = config.organization.name;
  const base = organization ?? (spoken.slice(0, 4).join('_') || 'client');
  // A title's own capitals are kept (`OpenAI`), those of an all capital one are not.
  const own = organization === undefined && spoken.some((word) => /\p{Ll}/u.test(word));
  const derived = own ? spoken.slice(0, 4).map(capitalised).join('') : pascal(base, casings);
  const wanted = className(config.client.name ?? derived, casings);
  const name = exported.has(wanted) ? `${wanted}Client` : wanted;
  const glued = own ? gluedTitle(pieces, spoken) : undefined;
  const envPrefix = (
    config.client.envPrefix ?? snake(glued ?? organization ?? config.client.name ?? base, casings)
  )
    .toUpperCase()
    .replace(/[^A-Z0-9_]/g, '_');
  const packageName = asPackageName(
    config.typescript.packageName ?? (kebab(glued ?? base, casings) || 'client'),
  );
  const identity = { name, envPrefix: envPrefix.replace(/^(?=\d)/, '_') || 'CLIENT', packageName };
  noteIllegal(config, identity, findings.report);
  const isNamed =
    organization !== undefined || (config.client.name ?? config.typescript.packageName) !== undefined;
  if (spoken.length === 0 && !isNamed)
    findings.report(
      diagnostic('name-generic', { title, name, packageName }, findings.placeOf('#/info/title')),
    );

  return identity;
}

/** Reports names of the configuration that had to be changed to be legal. */
function noteIllegal(config: Config, identity: Identity, report: Report): void {
  const { client, typescript, file = '' } = config;
  const given = [
    [client.name, identity.name, 'the name of a class', '/client_settings/default_client_name'],
    [client.envPrefix, identity.envPrefix, 'part of a variable', '/client_settings/default_env_prefix'],
    [
      typescript.packageName,
      identity.packageName,
      'the name of a package',
      '/targets/typescript/package_name',
    ],
  ] as const;
  for (const [wanted, name, what, pointer] of given)
    if (
      wanted !== undefined &&
      wanted !== name &&
      !(what === 'part of a variable' && wanted.toUpperCase() === name)
    )
      report(diagnostic('name-illegal', { wanted, what, name }, { file, pointer }));
}

/** A name that a class may have: the one given, else its words as one. */
function className(given: string, casings: Casings): string {
  const isLegal = isIdentifier(given) && !classless.has(given);
  return isLegal ? given : identifier(pascal(given, casings), 'Client');
}

/** What no class may be called (ECMAScript, `ReservedWord`; TypeScript, TS2414), no static member of one that holds itself, and what examples call a client. */
const classless: ReadonlySet<string> = new Set([
  ...reservedWords,
  ...(
    'any unknown never boolean number bigint string symbol void object ' +
    'apply arguments bind call caller length name prototype toString client globalThis'
  ).split(' '),
]);

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** Words that the title writes without a space between are one in lower case: `OpenAI` gives `openai`. */
function gluedTitle(pieces: readonly string[], spoken: readonly string[]): string {
  const kept = spoken.slice(0, 4);
  return pieces
    .filter((piece) => piece !== '' && words(piece).some((word) => kept.includes(word)))
    .map((piece) =>
      words(piece)
        .filter((word) => kept.includes(word))
        .join('')
        .toLowerCase(),
    )
    .join('_');
}

/** @see https://docs.npmjs.com/cli/configuring-npm/package-json#name */
function asPackageName(name: string): string {
  const part = (text: string): string =>
    text
      .toLowerCase()
      .replace(/[^a-z0-9._~-]/g, '-')
      .replace(/^[._-]+/, '');
  const scoped = /^@([^/]+)\/(.+)$/.exec(name);
  const [scope, own] = scoped ? [part(scoped[1] ?? ''), part(scoped[2] ?? '')] : ['', part(name)];
  return (scope === '' ? '' : `@${scope}/`) + (own === '' ? 'client' : own);
}

/** The client's definition. */
export function clientOf(
  config: Config,
  identity: Identity,
  auth: AuthPlan,
  reader: Reader,
  casings: Casings,
): Omit<Client, 'package'> & { readonly package: Omit<Client['package'], 'readme'> } {
  const { client, typescript, settings } = config;
  const configured = [...optionNames(client.options, casings)].map(([option, name]) =>
    optionOf(option, name),
  );
  return {
    name: identity.name,
    envPrefix: identity.envPrefix,
    package: {
      name: identity.packageName,
      version: typescript.version ?? '0.1.0',
      title: typescript.readmeTitle ?? `${identity.name} TypeScript SDK`,
      ...(typescript.productionRepo !== undefined && { repository: typescript.productionRepo }),
      license: licenseOf(config, reader),
      ...(settings.fileHeader !== undefined && { fileHeader: settings.fileHeader }),
    },
    options: [...configured, ...auth.options],
    timeoutMs: client.timeoutMs ?? 60_000,
    retries: {
      max: client.retries?.max ?? 2,
      initialDelayMs: client.retries?.initialDelayMs ?? 500,
      maxDelayMs: client.retries?.maxDelayMs ?? 8_000,
    },
    ...(client.idempotencyHeader !== undefined && { idempotencyHeader: client.idempotencyHeader }),
    defaultHeaders: client.defaultHeaders,
    auth: auth.standard,
    query: { array: config.query.array ?? 'comma', nested: config.query.nested ?? 'brackets' },
    multipart: { array: config.multipart.array ?? 'brackets', nested: config.multipart.nested ?? 'brackets' },
    ...(config.streamRules && { streamRules: config.streamRules.map(({ at: _, ...rule }) => rule) }),
    browser: typescript.browser ?? { state: 'allow' },
    omitPlatformHeaders: client.omitPlatformHeaders ?? false,
    ...(config.errors?.messageProperty !== undefined && {
      errorMessagePath: config.errors.messageProperty.split('.').filter((step) => step !== ''),
    }),
  };
}

function licenseOf(config: Config, reader: Reader): License {
  if (config.settings.license) return config.settings.license;
  const license = member(member(reader.root, 'info'), 'license');
  const named = license && `${text(license, 'identifier') ?? ''} ${text(license, 'name') ?? ''}`;
  return { kind: 'spdx', id: named !== undefined && /\bMIT\b/.test(named) ? 'MIT' : 'Apache-2.0' };
}

function optionOf(option: OptionConfig, name: string): ClientOption {
  const { name: wireName, description } = option;
  return {
    name,
    wireName,
    ...(description !== undefined && { doc: { body: description } }),
    type: typeOf(option.type),
    nullable: option.nullable,
    ...(option.default !== undefined && { default: option.default }),
    ...(option.example !== undefined && { example: option.example }),
    ...(option.env !== undefined && { env: option.env }),
    ...(option.send && { send: option.send }),
    ...(option.serverVariable !== undefined && { serverVariable: option.serverVariable }),
  };
}

function typeOf(type: OptionConfig['type']): Type {
  switch (type) {
    case 'string':
    case 'boolean':
    case 'number':
      return { kind: type };
    case 'integer':
      return { kind: 'number', integer: true };
    case 'array':
      return { kind: 'array', item: { kind: 'unknown' } };
    case 'object':
      return { kind: 'record', value: { kind: 'unknown' } };
    case 'unknown':
      return { kind: 'unknown' };
    default:
      return type satisfies never;
  }
}

/** What the document says of itself, and the configuration of its owner. */
export function infoOf(config: Config, reader: Reader): Info {
  const info = member(reader.root, 'info') ?? {};
  const doc = docOf(info);
  const docs = config.organization.docs ?? text(member(reader.root, 'externalDocs') ?? {}, 'url');
  const contact = member(info, 'contact');
  const reach = config.organization.contact ?? (contact && (text(contact, 'email') ?? text(contact, 'url')));
  const terms = text(info, 'termsOfService');
  return {
    title: text(info, 'title') ?? 'API',
    version: text(info, 'version') ?? '0.0.0',
    ...(doc && { doc }),
    ...(docs !== undefined && docs !== '' && { docsUrl: docs }),
    ...(reach !== undefined && reach !== '' && { contact: reach }),
    ...(config.organization.securityContact !== undefined && {
      securityContact: config.organization.securityContact,
    }),
    ...(terms !== undefined && { termsUrl: terms }),
  };
}

/** Where requests can go, the default first: configured, else the document's servers, else `/` (OpenAPI Object, `servers`). */
export function environmentsOf(config: Config, reader: Reader, casings: Casings): Environment[] {
  const servers = serversIn(reader.root['servers']);
  if (config.environments)
    return config.environments.map(({ name, url, description }) => ({
      name,
      url,
      ...(description !== undefined && { doc: { body: description } }),
      variables: servers.find((server) => server.url === url)?.variables ?? {},
    }));
  const names = new Set<string>();
  const given = servers.length > 0 ? servers : [{ url: '/', variables: {} }];
  return given.map(({ name, url, description, variables }, index) => {
    const wanted = environmentName(name ?? description, url, index, casings);
    let unique = wanted;
    for (let number = 2; names.has(unique); number += 1) unique = `${wanted}_${number}`;
    names.add(unique);
    return { name: unique, url, ...(description !== undefined && { doc: { body: description } }), variables };
  });
}

interface Server {
  readonly url: string;
  readonly name?: string;
  readonly description?: string;
  readonly variables: Environment['variables'];
}

/** A value that YAML may have read as something else than the text that it is. */
function scalar(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : undefined;
}

/** A URL with what is plainly missing: the scheme of `//host/v1` and of `host.example/v1`. */
function withScheme(url: string): string {
  if (url.startsWith('//')) return `https:${url}`;
  return /^[\w-]+(\.[\w-]+)*\.[a-z]{2,}(:\d+)?(\/|$)/i.test(url) ? `https://${url}` : url;
}

/** Server objects, as far as they have a URL. */
export function serversIn(value: unknown): Server[] {
  return (Array.isArray(value) ? (value as unknown[]) : []).flatMap((server): Server[] => {
    const url = isNode(server) ? text(server, 'url') : undefined;
    if (!isNode(server) || url === undefined) return [];
    const name = text(server, 'name');
    const description = text(server, 'description')?.trim();
    const variables = Object.entries(member(server, 'variables') ?? {}).flatMap(([key, variable]) => {
      if (!isNode(variable)) return [];
      const values = list(variable, 'enum').flatMap((one) => scalar(one) ?? []);
      const about = docOf(variable);
      const fallback = scalar(variable['default']) ?? values[0] ?? '';
      const entry = { default: fallback, ...(values.length > 0 && { values }), ...(about && { doc: about }) };
      return [[key, entry] as const];
    });
    return [
      {
        url: withScheme(url),
        ...(name !== undefined && { name }),
        ...(description !== undefined && description !== '' && { description }),
        variables: Object.fromEntries(variables),
      },
    ];
  });
}

const known = ['production', 'sandbox', 'staging', 'development', 'test', 'local', 'live', 'beta', 'demo'];

function environmentName(spoken: string | undefined, url: string, index: number, casings: Casings): string {
  const said = words(spoken ?? '').map((word) => word.toLowerCase());
  const match = known.find((name) => said.includes(name));
  if (match !== undefined) return match;
  if (index === 0) return 'production';
  const inUrl = known.find((name) => new RegExp(`\\b${name}\\b`, 'i').test(url));
  return (
    inUrl ??
    (said.length > 0 && said.length <= 3 ? snake(said.join('_'), casings) : `environment_${index + 1}`)
  );
}

/** A server's own URL, relative to the API's (RFC 3986, section 5); `undefined` where that leads to none. */
export function resolvedServer(server: Server, config: Config, reader: Reader): string | undefined {
  const url = withDefaults(server);
  const [usual] = serversIn(reader.root['servers']);
  const base = config.environments?.[0]?.url ?? (usual && withDefaults(usual));
  if (URL.canParse(url) || url.includes('{')) return url;
  return base !== undefined && URL.canParse(url, base) ? new URL(url, base).href : undefined;
}

/** A server's URL with every variable at its default. */
function withDefaults({ url, variables }: Server): string {
  return url.replace(/\{([^{}]*)\}/g, (whole, name: string) => variables[name]?.default ?? whole);
}
