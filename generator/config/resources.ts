/** The tree of resources, with what is not for TypeScript left out. */
import { endpointOf } from './endpoint.js';
import type { At } from './place.js';
import type { RawMethod, RawModel, RawResource } from './schema.js';
import type {
  HttpMethod,
  MethodConfig,
  ModelConfig,
  ResourceConfig,
  RequirementsConfig,
  StreamingConfig,
} from './types.js';
import { milliseconds, omitUndefined } from './values.js';

type Keys = readonly (string | number)[];

/** The resources of a mapping. `security` is that of the nearest resource above that has one. */
export function resourcesOf(
  raw: { readonly [name: string]: unknown },
  keys: Keys,
  parent: readonly string[],
  security: RequirementsConfig | undefined,
  at: At,
): ResourceConfig[] {
  return Object.entries(raw).flatMap(([name, value]) => {
    const resource = (value ?? {}) as RawResource;
    if (isSkipped(resource)) return [];
    const here = [...keys, name];
    const path = [...parent, name];
    const inherited = requirementsOf(resource.security, [...here, 'security'], at) ?? security;
    return [
      omitUndefined<ResourceConfig>({
        at: at(...here),
        name,
        path,
        description: resource.description,
        deprecated: reasonOf(resource.deprecated),
        models: modelsOf(resource.models, [...here, 'models'], at),
        methods: methodsOf(resource.methods, [...here, 'methods'], inherited, at),
        subresources: resourcesOf(
          (resource.subresources ?? {}) as { [name: string]: unknown },
          [...here, 'subresources'],
          path,
          inherited,
          at,
        ),
      }),
    ];
  });
}

/** Security requirements and where they are; `undefined` where nothing is said. */
export function requirementsOf(
  raw: RequirementsConfig['anyOf'] | null | undefined,
  keys: Keys,
  at: At,
): RequirementsConfig | undefined {
  return raw ? { at: at(...keys), anyOf: raw } : undefined;
}

/** The models that a part of the configuration names, in its order. */
export function modelsOf(
  raw: { readonly [name: string]: RawModel } | null | undefined,
  keys: Keys,
  at: At,
): ModelConfig[] {
  return Object.entries(raw ?? {}).flatMap(([name, model]): ModelConfig[] => {
    const place = at(...keys, name);
    if (model === null) return [{ at: place, name, kind: 'model' }];
    if (typeof model === 'string') return [{ at: place, name, kind: 'model', schema: model }];
    if (isSkipped(model)) return [];
    if (model.type === 'alias')
      return [
        omitUndefined<ModelConfig>({
          at: place,
          name,
          kind: 'alias',
          to: model.to,
          deprecated: reasonOf(model.deprecated),
        }),
      ];
    return [
      omitUndefined<ModelConfig>({
        at: place,
        name,
        kind: 'model',
        schema: model.openapi_uri,
        typeName: model.type_name,
      }),
    ];
  });
}

/**
 * The methods that a part of the configuration names, in its order; `security` is that of all of them which say
 * nothing themselves.
 */
export function methodsOf(
  raw: { readonly [name: string]: RawMethod } | null | undefined,
  keys: Keys,
  security: RequirementsConfig | undefined,
  at: At,
): MethodConfig[] {
  return Object.entries(raw ?? {}).flatMap(([name, method]): MethodConfig[] => {
    const place = at(...keys, name);
    if (method === null) return [{ at: place, name, kind: 'empty' }];
    if (typeof method === 'string')
      return [
        omitUndefined<MethodConfig>({
          at: place,
          name,
          kind: 'http',
          endpoint: endpointOf(method, place),
          security,
        }),
      ];
    if (isSkipped(method)) return [];
    if (method.type === 'alias')
      return [
        omitUndefined<MethodConfig>({
          at: place,
          name,
          kind: 'alias',
          to: method.to,
          deprecated: reasonOf(method.deprecated),
        }),
      ];
    if (method.type === 'webhook_unwrap')
      return [
        omitUndefined<MethodConfig>({
          at: place,
          name,
          kind: 'webhook_unwrap',
          discriminator: method.discriminator,
          keyOption: method.webhook_key_opt,
        }),
      ];
    const http: HttpMethod = omitUndefined<HttpMethod>({
      kind: 'http',
      endpoint: endpointOf(method.endpoint, at(...keys, name, 'endpoint')),
      deprecated: reasonOf(method.deprecated),
      paginated: method.paginated,
      unwrapResponse: method.unwrap_response === true ? undefined : method.unwrap_response,
      streaming: streamingOf(method.streaming),
      bodyParamName: method.body_param_name,
      positionalParams: method.positional_params,
      timeoutMs: milliseconds(method.default_request_options?.timeout),
      maxRetries: method.default_request_options?.max_retries,
      skipTest: messageOf(method.skip_test_reason),
      security: requirementsOf(method.security, [...keys, name, 'security'], at) ?? security,
    });
    return [{ at: place, name, ...http }];
  });
}

type RawStreaming =
  | boolean
  | {
      param_discriminator?: string | null | undefined;
      stream_event_model?: string | undefined;
      params_type_name?: string | undefined;
    };

function streamingOf(raw: RawStreaming | undefined): StreamingConfig | false | undefined {
  if (raw === undefined || raw === false) return raw;
  if (raw === true) return {};
  return omitUndefined<StreamingConfig>({
    discriminator: raw.param_discriminator,
    eventModel: raw.stream_event_model,
    paramsTypeName: raw.params_type_name,
  });
}

/** What TypeScript is called: now, and in old files. */
const ours = ['typescript', 'node'];

function isSkipped({
  skip,
  only,
}: {
  skip?: boolean | string | string[] | undefined;
  only?: string | string[] | undefined;
}): boolean {
  const isOurs = (languages: string | string[]): boolean =>
    [languages].flat().some((language) => ours.includes(language));
  if (only !== undefined && !isOurs(only)) return true;
  return typeof skip === 'boolean' || skip === undefined ? skip === true : isOurs(skip);
}

type RawReason = boolean | string | { [language: string]: string } | undefined;

function reasonOf(raw: RawReason): true | string | undefined {
  if (raw === undefined || raw === false) return undefined;
  return raw === true ? true : messageOf(raw);
}

function messageOf(raw: string | { [language: string]: string } | undefined): string | undefined {
  return typeof raw === 'object' ? (raw['typescript'] ?? raw['node'] ?? raw['default']) : raw;
}
