/**
 * How credentials get into requests: schemes, the options that feed them, and which an operation needs. The file is long because
 * each kind of scheme says all three in its own way, and one rule ties them.
 */
import type { Config, OptionConfig, RequirementsConfig, SecurityConfig } from '../../config/types.js';
import { diagnostic, type Place } from '../../diagnostic.js';
import { within } from '../../load/place.js';
import type { AuthRequirement, AuthScheme, ClientOption } from '../../ir/types.js';
import { child, type Ref } from '../../lib/pointer.js';
import { nearest } from '../../lib/nearest.js';
import { camel, snake, words, type Casings } from '../../lib/words.js';
import { docOf } from '../reading/docs.js';
import type { Findings } from '../findings.js';
import type { Endpoint } from '../reading/endpoint.js';
import { free, identifier, optionNames } from '../plan/names.js';
import { isNode, member, text, type Found, type Node, type Reader } from '../reading/reader.js';

/** Schemes with the options that the rules add for those that the configuration gives none. */
export interface AuthPlan {
  readonly schemes: readonly AuthScheme[];
  readonly options: readonly ClientOption[];
  /** What a request needs that no operation describes. */
  readonly standard: AuthRequirement;
  /** What an operation needs. */
  requirementOf(endpoint: Endpoint, config?: RequirementsConfig): AuthRequirement;
}

/** The security of an API. Only schemes that something needs are kept, and headers that the configuration lets callers send. */
export function planAuth(
  endpoints: readonly Endpoint[],
  config: Config,
  ofMethods: readonly SecurityConfig[],
  envPrefix: string,
  reader: Reader,
  casings: Casings,
  findings: Findings,
): AuthPlan {
  const declared = declaredSchemes(config, reader);
  const standardRaw = config.security?.anyOf ?? requirements(reader.root['security']) ?? [];
  const rawOf = (endpoint: Endpoint): readonly SecurityConfig[] =>
    requirements(endpoint.node['security']) ?? standardRaw;
  const named = new Set([standardRaw, ofMethods, ...endpoints.map(rawOf)].flat().flatMap(Object.keys));
  const complain = unknownSchemes(declared, findings);
  for (const { auth, at } of config.client.options)
    if (auth) {
      named.add(auth.scheme);
      complain(auth.scheme, within(at, ['auth', 'security_scheme']));
    }
  const ids = new Map<string, string>();
  for (const name of declared.keys()) {
    const id = free(identifier(camel(name, casings), 'auth'), new Set(ids.values()));
    ids.set(name, id);
  }
  const isConfigured = config.client.options.some(({ auth }) => auth !== undefined);
  const configuredNames = optionNames(config.client.options, casings);
  const options: ClientOption[] = [];
  const schemes: AuthScheme[] = [];
  const sole = [...declared.keys()].filter((name) => named.has(name)).length === 1;
  // A client without its only credential could call nothing: that is said when it is made.
  const needed = sole && standardRaw.length === 1 && Object.keys(standardRaw[0] ?? {}).length > 0;
  for (const [name, found] of declared) {
    if (!named.has(name)) {
      const header = config.securitySchemes[name] === undefined ? undefined : keyHeader(found.node);
      if (header !== undefined)
        schemes.push({
          id: ids.get(name) ?? name,
          wireName: name,
          at: found.at,
          kind: 'unsupported',
          scheme: 'apikey',
          header,
        });
      continue;
    }
    const own = config.client.options.filter(({ auth }) => auth?.scheme === name);
    if (
      isConfigured &&
      own.length === 0 &&
      !isIndispensable(name, config, [standardRaw, ...endpoints.map(rawOf)])
    )
      continue;
    const taken = new Set([...configuredNames.values(), ...options.map(({ name: one }) => one)]);
    const feed = feedFrom(name, own, configuredNames, sole, needed, envPrefix, taken, casings);
    const scopes = [standardRaw, ofMethods, ...endpoints.map(rawOf)].flat().flatMap((one) => one[name] ?? []);
    const scheme = schemeOf(name, ids.get(name) ?? name, found, scopes, feed);
    options.push(...feed.made);
    schemes.push(scheme);
    if (scheme.kind === 'unsupported')
      findings.report(
        diagnostic('auth-unsupported', { name, scheme: scheme.scheme }, findings.placeOf(found.at)),
      );
  }
  // Those that the configuration feeds come in the order of its options.
  const order = config.client.options.flatMap(({ auth }) => (auth ? [auth.scheme] : []));
  const rank = ({ wireName }: AuthScheme): number =>
    order.includes(wireName) ? order.indexOf(wireName) : order.length;
  schemes.sort((a, b) => rank(a) - rank(b));
  const kept = new Set(schemes.map(({ wireName }) => wireName));
  const resolve = (raw: readonly SecurityConfig[], at: Place): AuthRequirement => {
    for (const [i, one] of raw.entries())
      for (const name of Object.keys(one)) complain(name, within(at, [i, name], true));
    const usable = raw.filter((one) => Object.keys(one).every((name) => kept.has(name)));
    return usable.map((one) => Object.keys(one).map((name) => ids.get(name) ?? name));
  };
  const placeIn = (at: Ref): Place => findings.placeOf(child(at, 'security'));
  const standard = resolve(standardRaw, config.security?.at ?? placeIn('#'));
  return {
    schemes,
    options,
    standard,
    requirementOf(endpoint, wanted) {
      if (wanted) return resolve(wanted.anyOf, wanted.at);
      return endpoint.node['security'] === undefined
        ? standard
        : resolve(rawOf(endpoint), placeIn(endpoint.at));
    },
  };
}

/** Reports a scheme that is not declared, once a place. */
function unknownSchemes(declared: ReadonlyMap<string, Found>, findings: Findings) {
  const said = new Set<string>();
  return (name: string, at: Place): void => {
    const key = JSON.stringify(at);
    if (declared.has(name) || said.has(key)) return;
    said.add(key);
    findings.report(diagnostic('auth-unknown', { name, nearest: nearest(name, [...declared.keys()]) }, at));
  };
}

/** The header of a key that the configuration names, though nothing needs it: callers may send it in place of others. */
function keyHeader(node: Node): string | undefined {
  const isHeaderKey = text(node, 'type')?.toLowerCase() === 'apikey' && text(node, 'in') === 'header';
  return isHeaderKey ? text(node, 'name') : undefined;
}

/** A scheme without an option that some operation cannot do without. */
function isIndispensable(name: string, config: Config, all: readonly (readonly SecurityConfig[])[]): boolean {
  const fed = new Set(config.client.options.flatMap(({ auth }) => (auth ? [auth.scheme] : [])));
  return all.some(
    (alternatives) =>
      alternatives.some((one) => Object.hasOwn(one, name)) &&
      !alternatives.some((one) => Object.keys(one).every((scheme) => fed.has(scheme))),
  );
}

function declaredSchemes(config: Config, reader: Reader): Map<string, Found> {
  const at = child('#', 'components', 'securitySchemes');
  const schemes = new Map<string, Found>();
  for (const name of Object.keys(member(member(reader.root, 'components'), 'securitySchemes') ?? {})) {
    const found = reader.find(child(at, name));
    if (found) schemes.set(name, found);
  }
  for (const [name, node] of Object.entries(config.securitySchemes))
    if (isNode(node)) schemes.set(name, { at: schemes.get(name)?.at ?? child(at, name), node });
  return schemes;
}

/** Security requirement objects, as far as they are such; `undefined` where nothing is said. */
function requirements(value: unknown): readonly SecurityConfig[] | undefined {
  if (!Array.isArray(value)) return undefined;
  return (value as unknown[])
    .filter(isNode)
    .map((one) => Object.fromEntries(Object.entries(one).map(([name, scopes]) => [name, strings(scopes)])));
}

function strings(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
}

type Role = NonNullable<OptionConfig['auth']>['role'];

/** Options for the parts of a credential, in camel case, and those that had to be made up. */
interface Feed {
  /** Whether the configuration has an option for the part; `undefined` where it has none for any. */
  configures(role: Role): boolean | undefined;
  /** The option for a part. One that is made up may be `null` where it is optional, and has the given description. */
  option(
    role: Role,
    standard: string,
    about?: { readonly isOptional: boolean; readonly doc: string },
  ): string;
  readonly made: ClientOption[];
}

function feedFrom(
  scheme: string,
  own: readonly OptionConfig[],
  configuredNames: ReadonlyMap<OptionConfig, string>,
  isSole: boolean,
  isNeeded: boolean,
  envPrefix: string,
  taken: Set<string>,
  casings: Casings,
): Feed {
  const made: ClientOption[] = [];
  return {
    made,
    configures: (role) => (own.length === 0 ? undefined : own.some(({ auth }) => auth?.role === role)),
    option(role, standard, about) {
      const configured = own.find(({ auth }) => auth?.role === role);
      if (configured) return configuredNames.get(configured) ?? configured.name;
      const wanted = isSole || role !== 'value' ? standard : (ownName(scheme) ?? standard);
      const wireName = taken.has(camel(wanted, casings)) ? `${snake(scheme, casings)}_${standard}` : wanted;
      const name = free(identifier(camel(wireName, casings), 'credential'), taken);
      taken.add(name);
      made.push({
        name,
        wireName,
        type: { kind: 'string' },
        nullable: !isNeeded || about?.isOptional === true,
        ...(about && { doc: { body: about.doc } }),
        env: `${envPrefix}_${wireName}`.toUpperCase(),
      });
      return name;
    },
  };
}

/** `admin_api_key` of `AdminApiKeyAuth`: a scheme's name, where it says what the credential is. */
function ownName(scheme: string): string | undefined {
  const generic = [
    'auth',
    'scheme',
    'security',
    'authentication',
    'authorization',
    'http',
    'header',
    'bearer',
  ];
  const kept = words(scheme)
    .map((word) => word.toLowerCase())
    .filter((word) => !generic.includes(word));
  return /(key|token|secret|jwt|password|session)$/.test(kept.join('_')) ? kept.join('_') : undefined;
}

function schemeOf(
  wireName: string,
  id: string,
  { at, node }: Found,
  scopes: readonly string[],
  feed: Feed,
): AuthScheme {
  const doc = docOf(node);
  const base = { id, wireName, at, ...(doc && { doc }) };
  const extra = member(node, 'x-stainless-auth');
  const keyword = extra && text(extra, 'scheme_keyword');
  const type = text(node, 'type')?.toLowerCase();
  const httpScheme = text(node, 'scheme')?.toLowerCase();
  const bearer = (standard: string): AuthScheme => ({
    ...base,
    kind: 'bearer',
    option: feed.option('value', standard),
    keyword: keyword ?? 'Bearer',
  });
  if (type === 'http' && httpScheme === 'basic')
    return {
      ...base,
      kind: 'basic',
      username: feed.option('username', 'username'),
      password: feed.option('password', 'password'),
      keyword: keyword ?? 'Basic',
      base64: extra?.['disable_base64'] !== true,
    };
  if (type === 'http' && httpScheme === 'bearer')
    return bearer(/api.?key/i.test(wireName) ? 'api_key' : 'bearer_token');
  if (type === 'apikey') {
    const place = text(node, 'in');
    const name = text(node, 'name') ?? 'Authorization';
    const where = place === 'query' || place === 'cookie' ? place : 'header';
    return { ...base, kind: 'key', in: where, name, option: feed.option('value', 'api_key') };
  }
  if (type === 'oauth2') {
    const flows = member(node, 'flows');
    const flow = member(flows, 'clientCredentials');
    const tokenUrl = flow && text(flow, 'tokenUrl');
    const isFed = feed.configures('client_id') !== false || feed.configures('client_secret') === true;
    if (!flow || tokenUrl === undefined || !isFed) return bearer('access_token');
    const others = Object.keys(flows ?? {}).filter(
      (name) => name !== 'clientCredentials' && isNode(flows?.[name]),
    );
    return credentials(base, flow, tokenUrl, scopes, feed.configures('value') ?? others.length > 0, feed);
  }
  if (type === 'openidconnect') return bearer('access_token');
  return { ...base, kind: 'unsupported', scheme: [type, httpScheme].filter(Boolean).join(' ') || 'nothing' };
}

const tokenDoc = 'An access token that was got elsewhere. Where there is none, the client gets its own.';
const clientDoc = (part: string): string =>
  `The ${part} of the application, which the client exchanges for access tokens (OAuth 2 client credentials).`;

/** Client credentials; with an option for a token that the caller has, where the document has other flows to get one by. */
function credentials(
  base: Pick<AuthScheme, 'id' | 'wireName' | 'at' | 'doc'>,
  flow: Node,
  tokenUrl: string,
  required: readonly string[],
  takesToken: boolean,
  feed: Feed,
): AuthScheme {
  const declared = Object.keys(member(flow, 'scopes') ?? {});
  const scopes = declared.filter((scope) => required.includes(scope));
  return {
    ...base,
    kind: 'oauth2ClientCredentials',
    tokenUrl,
    scopes: scopes.length > 0 ? scopes : declared,
    ...(takesToken && {
      accessToken: feed.option('value', 'access_token', { isOptional: true, doc: tokenDoc }),
    }),
    clientId: feed.option('client_id', 'client_id', { isOptional: takesToken, doc: clientDoc('ID') }),
    clientSecret: feed.option('client_secret', 'client_secret', {
      isOptional: takesToken,
      doc: clientDoc('secret'),
    }),
  };
}
