/** A starting configuration, piece by piece: what the rules derive from a document, in the keys of `sdk.yml`. */
import { pathOf } from '../ir/operations.js';
import { groupBy } from '../lib/group.js';
import type { Api, Model, Operation, Resource, WebhookMethods } from '../ir/types.js';
import { pascal, snake } from '../lib/words.js';

/** A part of the configuration, and what is to be said of it to whoever reads on. */
export interface Section {
  /** Lines of YAML. */
  readonly lines: readonly string[];
  /** What a newcomer may want to know, one line each. */
  readonly notes: readonly string[];
}

/** The sections of a configuration file that says of an API what the rules say already. */
export function sectionsOf(api: Api): Section[] {
  const { client } = api;
  return [
    {
      notes: ['What the package and its class are called, and what environment variables begin with.'],
      lines: [
        'targets:',
        '  typescript:',
        `    package_name: ${scalar(client.package.name)}`,
        `    version: ${scalar(client.package.version)}`,
        `    readme_title: ${scalar(client.package.title)}`,
      ],
    },
    { notes: [], lines: licenseLines(api) },
    { notes: ['What the constructor takes, and which variables it reads.'], lines: clientLines(api) },
    { notes: ['The first is the one used unless another is asked for.'], lines: environmentLines(api) },
    { notes: ['How arrays and objects are written in queries.'], lines: queryLines(api) },
    {
      notes: [
        'The tree of resources: what is called how, and which schemas have names of their own.',
        'A schema without a name here is written out wherever it is used. A method may say more than its endpoint:',
        '`endpoint`, `paginated`, `streaming`, `deprecated`, `positional_params`, `unwrap_response`, `security`.',
        'Endpoints that have no method here, and pages, are derived; without the last line there is only what is said here.',
      ],
      lines: resourceLines(api),
    },
  ].filter(({ lines }) => lines.length > 0);
}

function licenseLines({ client }: Api): string[] {
  const { license } = client.package;
  return license.kind === 'spdx' ? ['settings:', `  license: ${license.id}`] : [];
}

function clientLines({ client, auth }: Api): string[] {
  const roles = new Map<string, { readonly scheme: string; readonly role: string }>();
  for (const one of auth) {
    const add = (option: string, role: string): void => {
      if (!roles.has(option)) roles.set(option, { scheme: one.wireName, role });
    };
    if (one.kind === 'bearer' || one.kind === 'key') add(one.option, 'value');
    if (one.kind === 'basic') {
      add(one.username, 'username');
      add(one.password, 'password');
    }
    if (one.kind === 'oauth2ClientCredentials') {
      add(one.clientId, 'client_id');
      add(one.clientSecret, 'client_secret');
      if (one.accessToken !== undefined) add(one.accessToken, 'value');
    }
  }
  const options = client.options.flatMap((option) => {
    const fed = roles.get(option.name);
    return [
      `    ${key(option.wireName)}:`,
      '      type: string',
      ...(option.nullable ? ['      nullable: true'] : []),
      ...(option.doc?.body !== undefined ? [`      description: ${JSON.stringify(option.doc.body)}`] : []),
      ...(option.env !== undefined ? [`      read_env: ${scalar(option.env)}`] : []),
      ...(fed
        ? ['      auth:', `        security_scheme: ${scalar(fed.scheme)}`, `        role: ${fed.role}`]
        : []),
    ];
  });
  return [
    'client_settings:',
    `  default_client_name: ${scalar(client.name)}`,
    `  default_env_prefix: ${scalar(client.envPrefix)}`,
    `  default_timeout: ${String(client.timeoutMs)} # milliseconds`,
    '  default_retries:',
    `    max_retries: ${String(client.retries.max)}`,
    ...(options.length > 0 ? ['  opts:', ...options] : []),
  ];
}

function environmentLines({ environments }: Api): string[] {
  if (environments.length === 0) return [];
  return ['environments:', ...environments.map(({ name, url }) => `  ${key(name)}: ${scalar(url)}`)];
}

function queryLines({ client }: Api): string[] {
  return [
    'query_settings:',
    `  array_format: ${client.query.array}`,
    `  nested_format: ${client.query.nested}`,
  ];
}

function resourceLines({ resources, operations, models }: Api): string[] {
  const listed = models.filter(
    ({ within, at }) => within === undefined && /^#\/components\/schemas\/[^/]+$/.test(at),
  );
  const owned = groupBy(listed, ({ owner }) => owner);
  const own = (owner: string): Model[] =>
    (owned.get(owner) ?? []).filter(({ role }) => role !== 'params' && role !== 'page');
  const special = (name: string, owner: string, methods: readonly Operation[]): string[] => {
    const inner = [...modelLines(own(owner)), ...methodLines(methods)];
    return inner.length > 0 ? [`${name}:`, ...indented(inner)] : [];
  };
  const resource = ({ wireName, path, operations: methods, webhooks, children }: Resource): string[] => {
    const inner = [
      ...modelLines(own(path.join('.'))),
      ...methodLines(methods, webhooks),
      ...(children.length > 0 ? ['subresources:', ...indented(children.flatMap(resource))] : []),
    ];
    return [`${key(wireName)}:${inner.length === 0 ? ' {}' : ''}`, ...indented(inner)];
  };
  const all = [
    ...special('$shared', '$shared', []),
    ...special('$client', '', operations),
    ...resources.flatMap(resource),
  ];
  return all.length > 0 ? ['resources:', ...indented(all), 'unspecified_endpoints: derive'] : [];
}

function modelLines(models: readonly Model[]): string[] {
  if (models.length === 0) return [];
  const taken = new Set<string>();
  const lines = models.flatMap(({ name, at }) => {
    const wireName = taken.has(snake(name)) ? name : snake(name);
    taken.add(wireName);
    if (pascal(wireName) === name) return [`${key(wireName)}: ${scalar(at)}`];
    return [`${key(wireName)}:`, `  openapi_uri: ${scalar(at)}`, `  type_name: ${name}`];
  });
  return ['models:', ...indented(lines)];
}

function methodLines(operations: readonly Operation[], webhooks?: WebhookMethods): string[] {
  if (operations.length === 0 && !webhooks) return [];
  return [
    'methods:',
    ...operations.map((operation) => {
      const { wireName, method } = operation;
      return `  ${key(wireName)}: ${scalar(`${method} ${pathOf(operation)}`)}`;
    }),
    ...(webhooks ? [`  ${key(webhooks.wireName)}: { type: webhook_unwrap }`] : []),
  ];
}

function indented(lines: readonly string[]): string[] {
  return lines.map((line) => `  ${line}`);
}

/** Text that YAML reads as text: plain where nothing in it means anything, else quoted. */
function scalar(text: string): string {
  const isPlain = /^[A-Za-z/][\w ./{}@-]*$/.test(text) && !text.endsWith(' ');
  const isWord = /^(true|false|null|yes|no|on|off|y|n)$/i.test(text);
  return isPlain && !isWord ? text : JSON.stringify(text);
}

function key(text: string): string {
  return /^[A-Za-z_$][\w$-]*$/.test(text) && scalar(text.replaceAll('$', '')) !== JSON.stringify(text)
    ? text
    : JSON.stringify(text);
}
