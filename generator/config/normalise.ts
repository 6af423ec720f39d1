/** One shape from the layouts that a configuration may have. Its values are checked already. */
import type { Place } from '../diagnostic.js';
import type { Json } from '../ir/types.js';
import { endpointOf } from './endpoint.js';
import { placesIn, type At } from './place.js';
import { milliseconds, omitUndefined } from './values.js';
import { methodsOf, modelsOf, requirementsOf, resourcesOf } from './resources.js';
import type { RawConfig, RawOldTypescript, RawTypescript } from './schema.js';
import type {
  ClientConfig,
  Config,
  LicenseConfig,
  Named,
  OptionConfig,
  PaginationConfig,
  TypescriptConfig,
} from './types.js';

/** The configuration that a checked file gives. */
export function normalise(raw: RawConfig, file: string): Config {
  const at = placesIn(file);
  const { $shared: shared, $client: root, ...tree } = raw.resources ?? {};
  const transforms = raw.openapi?.transforms ? 'transforms' : 'transformations';
  return omitUndefined<Config>({
    file,
    edition: raw.edition,
    organization: omitUndefined({
      name: raw.organization?.name,
      docs: raw.organization?.docs || undefined,
      contact: raw.organization?.contact || undefined,
      securityContact: raw.organization?.security_contact || undefined,
    }),
    typescript: typescriptOf(raw),
    settings: omitUndefined({
      license: licenseOf(raw.settings?.license),
      sortSchemaProperties: raw.settings?.sort_schema_properties,
      unwrapResponseFields: raw.settings?.unwrap_response_fields,
      positionalParams: raw.settings?.positional_params,
      fileHeader: raw.settings?.file_header,
    }),
    client: clientOf(raw, at),
    environments: raw.environments
      ? Object.entries(raw.environments).map(([name, value]) =>
          omitUndefined({
            at: at('environments', name),
            name,
            url: typeof value === 'string' ? value : value.url,
            description: typeof value === 'string' ? undefined : value.description,
          }),
        )
      : undefined,
    resources: Object.keys(tree).length > 0 ? resourcesOf(tree, ['resources'], [], undefined, at) : undefined,
    shared: modelsOf(shared?.models, ['resources', '$shared', 'models'], at),
    root: {
      methods: methodsOf(
        root?.methods,
        ['resources', '$client', 'methods'],
        requirementsOf(root?.security, ['resources', '$client', 'security'], at),
        at,
      ),
      models: modelsOf(root?.models, ['resources', '$client', 'models'], at),
    },
    pagination: paginationOf(raw.pagination, at),
    query: serialOf(raw.query_settings),
    multipart: serialOf(raw.multipart_settings),
    security: requirementsOf(raw.security, ['security'], at),
    securitySchemes: (raw.security_schemes ?? {}) as Named<Json>,
    errors: raw.errors ? omitUndefined({ messageProperty: raw.errors.message_property }) : undefined,
    streamRules: raw.streaming?.on_event?.map((rule, i) =>
      omitUndefined({
        at: at('streaming', 'on_event', i),
        when:
          rule.data_starts_with !== undefined
            ? { dataStartsWith: rule.data_starts_with }
            : rule.kind !== undefined
              ? { kind: rule.kind }
              : { eventType: rule.event_type ?? null },
        handle: rule.handle,
        errorProperty: rule.error_property,
      }),
    ),
    casings: Object.entries(raw.custom_casings ?? {}).map(([word, casing]) =>
      omitUndefined({ word: word.toLowerCase(), ...casing }),
    ),
    transforms: (raw.openapi?.transforms ?? raw.openapi?.transformations ?? []).map(
      ({ command, reason, args }, i) =>
        omitUndefined({
          at: at('openapi', transforms, i),
          command,
          reason,
          args: (args ?? {}) as Named<Json>,
        }),
    ),
    readme: Object.fromEntries(
      Object.entries(raw.readme?.example_requests ?? {}).flatMap(([role, request]) => {
        if (!request) return [];
        const place = at('readme', 'example_requests', role);
        return [
          [
            role,
            omitUndefined({
              at: place,
              endpoint: endpointOf(request.endpoint, at('readme', 'example_requests', role, 'endpoint')),
              params: (request.params ?? {}) as Named<Json>,
            }),
          ],
        ];
      }),
    ),
    unspecifiedEndpoints:
      raw.unspecified_endpoints === 'derive'
        ? 'derive'
        : (raw.unspecified_endpoints ?? []).map((endpoint, i) =>
            endpointOf(endpoint, at('unspecified_endpoints', i)),
          ),
    ignored: Object.fromEntries(
      Object.entries(raw.diagnostics?.ignored ?? {}).flatMap(([code, where]): [string, true | string[]][] => {
        if (where === false) return [];
        if (where === true) return [[code, true]];
        const pointers = where.map((item) =>
          typeof item === 'string' ? item : (item['target'] ?? item['location']),
        );
        return [[code, pointers.filter((pointer) => typeof pointer === 'string')]];
      }),
    ),
  });
}

/** `targets.typescript` over `targets.node`, over what `package` says in old files. */
function typescriptOf({ targets, package: old, organization }: RawConfig): TypescriptConfig {
  const layers: readonly (RawTypescript | null | undefined)[] = [
    fromOldKeys(old?.node ?? {}),
    fromOldKeys(old?.typescript ?? {}),
    targets?.node,
    targets?.typescript,
  ];
  const raw = Object.assign({}, ...layers) as RawTypescript;
  const has = (target: 'node' | 'typescript') =>
    [old?.[target], targets?.[target]].some((one) => one !== undefined);
  return omitUndefined<TypescriptConfig>({
    isNode: has('node') && !has('typescript') ? true : undefined,
    packageName: raw.package_name,
    version: raw.version,
    readmeTitle: raw.readme_title,
    productionRepo: repositoryOf(raw.production_repo, organization?.github_org),
    browser: raw.options?.browser && omitUndefined(raw.options.browser),
  });
}

/** In old files `name` and `repo`. */
function fromOldKeys({ name, repo, ...raw }: RawOldTypescript): RawTypescript {
  return {
    ...(name !== undefined && { package_name: name }),
    ...(repo !== undefined && { production_repo: repo }),
    ...raw,
  };
}

/** `owner/name`; the owner is the organization's where the repository has none. */
function repositoryOf(repo: string | null | undefined, owner: string | null | undefined): string | undefined {
  const name = repo?.replace(/#.*$/, '');
  if (!name) return undefined;
  return name.includes('/') || !owner ? name : `${owner}/${name}`;
}

function licenseOf(raw: NonNullable<RawConfig['settings']>['license']): LicenseConfig | undefined {
  if (raw === undefined || raw === null) return undefined;
  if (typeof raw === 'string')
    return raw === 'MIT' || raw === 'Apache-2.0'
      ? { kind: 'spdx', id: raw }
      : { kind: 'custom', name: raw, text: '' };
  return { kind: 'custom', name: raw.name, text: raw.contents ?? '' };
}

function clientOf(raw: RawConfig, at: At): ClientConfig {
  const settings = raw.client_settings;
  const retries = settings?.default_retries;
  return omitUndefined<ClientConfig>({
    name: settings?.default_client_name,
    envPrefix: settings?.default_env_prefix,
    options: Object.entries(settings?.opts ?? {}).map(([name, option]) =>
      optionOf(name, option ?? {}, at('client_settings', 'opts', name)),
    ),
    idempotencyHeader: settings?.idempotency?.header,
    defaultHeaders: Object.fromEntries(
      Object.entries(settings?.default_headers ?? {}).map(([name, value]) => [name, String(value)]),
    ),
    timeoutMs: milliseconds(settings?.default_timeout),
    retries: retries
      ? omitUndefined({
          max: retries.max_retries,
          initialDelayMs: seconds(retries.initial_delay_seconds),
          maxDelayMs: seconds(retries.max_delay_seconds),
        })
      : undefined,
    omitPlatformHeaders: settings?.omit_stainless_headers,
  });
}

type RawOption = NonNullable<NonNullable<NonNullable<RawConfig['client_settings']>['opts']>[string]>;

function optionOf(name: string, raw: RawOption, at: Place): OptionConfig {
  const send = (
    [
      ['header', raw.send_in_header],
      ['query', raw.send_as_query_param],
    ] as const
  ).find(([, target]) => target !== undefined);
  return omitUndefined<OptionConfig>({
    at,
    name,
    type: raw.type ?? 'string',
    nullable: raw.nullable ?? false,
    default: raw.default as Json | undefined,
    description: raw.description,
    example: raw.example as Json | undefined,
    env: raw.read_env,
    auth: raw.auth && { scheme: raw.auth.security_scheme, role: raw.auth.role ?? 'value' },
    serverVariable: raw.server_variable,
    send: send && { in: send[0], name: send[1]! },
  });
}

function paginationOf(raw: RawConfig['pagination'], at: At): PaginationConfig[] | undefined {
  if (!raw) return undefined;
  const schemes = Array.isArray(raw) ? raw : [raw];
  return schemes.map((scheme, i) => ({
    at: Array.isArray(raw) ? at('pagination', i) : at('pagination'),
    name: scheme.name,
    type: scheme.type,
    paramsIn: scheme.param_location ?? 'query',
    request: (scheme.request ?? {}) as Named<Json>,
    response: responseOf(scheme.response ?? {}),
    continueOnEmpty: scheme.continue_on_empty_items ?? false,
  }));
}

/** Fields by name; where the response is one schema (of an array, say), that schema under `''`. */
function responseOf(response: { [key: string]: unknown }): Named<Json> {
  const { type, items, properties } = response;
  const isSchema =
    typeof type === 'string' &&
    (typeof items === 'object' || typeof properties === 'object' || type === 'array');
  return (isSchema ? { '': response } : response) as Named<Json>;
}

function serialOf(raw: RawConfig['query_settings']): Config['query'] {
  return omitUndefined({ array: raw?.array_format, nested: raw?.nested_format });
}

function seconds(value: number | undefined): number | undefined {
  return value === undefined ? undefined : value * 1000;
}
