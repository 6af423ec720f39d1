/**
 * What a configuration says, in one shape whatever layout its file had: plain data, every default left out, every
 * key that was not written absent. Names are as written (`fine_tuning`, `mark_as_read`); casing is for `build/`.
 *
 * The file is long because a configuration is: one interface a section. The keys are those of `stainless.yml`. Ours alone, where it has none: `targets.typescript.version`, and `security` on a
 * method or resource.
 */
import type { Place } from '../diagnostic.js';
import type { Json } from '../ir/types.js';

/** A configuration with every short form written out; what it does not say is left to the rules. */
export interface Config {
  /** The file it came from, as it is shown; absent where there was none. */
  readonly file?: string;
  readonly edition?: string;
  readonly organization: OrganizationConfig;
  readonly typescript: TypescriptConfig;
  readonly settings: SettingsConfig;
  readonly client: ClientConfig;
  /** In order; the first is the default. Absent: the document's servers. */
  readonly environments?: readonly EnvironmentConfig[];
  /** In order. Absent: the rules derive them from the document's paths. */
  readonly resources?: readonly ResourceConfig[];
  /** Models of `$shared`. */
  readonly shared: readonly ModelConfig[];
  /** What is declared on the client itself, as `$client`. */
  readonly root: { readonly methods: readonly MethodConfig[]; readonly models: readonly ModelConfig[] };
  /** In the order in which they are tried. Absent: the rules look for the usual shapes. */
  readonly pagination?: readonly PaginationConfig[];
  readonly query: SerialConfig;
  readonly multipart: SerialConfig;
  /** In place of the document's top-level requirements. Alternatives, each scheme name → scopes. */
  readonly security?: RequirementsConfig;
  /** Added to the document's by name, in place of one so called. OpenAPI security scheme objects of 3.1. */
  readonly securitySchemes: Named<Json>;
  readonly errors?: ErrorsConfig;
  /** Rules for the events of a stream; the first that fits decides. */
  readonly streamRules?: readonly StreamRuleConfig[];
  readonly casings: readonly CasingConfig[];
  /** Applied to the document before anything is read from it, in order. */
  readonly transforms: readonly TransformConfig[];
  readonly readme: Named<ReadmeRequestConfig>;
  /** Endpoints that no method is wanted for, so that nothing is said about them; or `derive`: the rules give each one its method. */
  readonly unspecifiedEndpoints: readonly EndpointConfig[] | 'derive';
  /** Codes of diagnostics not to be shown, each everywhere or at the pointers given. */
  readonly ignored: Named<true | readonly string[]>;
}

/** A mapping with its order kept. */
export type Named<T> = { readonly [name: string]: T };

/** Who the API belongs to. */
export interface OrganizationConfig {
  readonly name?: string;
  readonly docs?: string;
  readonly contact?: string;
  readonly securityContact?: string;
}

/** `targets.typescript`, `targets.node` or `package.node`. */
export interface TypescriptConfig {
  /** Whether there is only `node`, whose SDKs take every path parameter by itself, and write `userId` for `user_id`. */
  readonly isNode?: true;
  readonly packageName?: string;
  readonly version?: string;
  readonly readmeTitle?: string;
  /** `owner/name`, without the branch. */
  readonly productionRepo?: string;
  readonly browser?: { readonly state: 'allow' | 'disallow' | 'dangerous_allow'; readonly message?: string };
}

/** What holds for the SDK as a whole. */
export interface SettingsConfig {
  readonly license?: LicenseConfig;
  readonly sortSchemaProperties?: boolean;
  /** Names of the response field to give in place of the body, in order of preference. */
  readonly unwrapResponseFields?: readonly string[];
  /** `false`: no path parameter is positional. */
  readonly positionalParams?: boolean;
  readonly fileHeader?: string;
}

/** The licence of the emitted package: one that is known by its SPDX id, or a text of its own. */
export type LicenseConfig =
  | { readonly kind: 'spdx'; readonly id: 'Apache-2.0' | 'MIT' }
  | { readonly kind: 'custom'; readonly name: string; readonly text: string };

/** The client: its options, headers, and how it sends and retries. */
export interface ClientConfig {
  /** `default_client_name`: the class, in place of the organization's name. */
  readonly name?: string;
  /** `default_env_prefix` */
  readonly envPrefix?: string;
  readonly options: readonly OptionConfig[];
  readonly idempotencyHeader?: string;
  readonly defaultHeaders: Named<string>;
  readonly timeoutMs?: number;
  readonly retries?: {
    readonly max?: number;
    readonly initialDelayMs?: number;
    readonly maxDelayMs?: number;
  };
  readonly omitPlatformHeaders?: boolean;
}

/** An option of the client's constructor. */
export interface OptionConfig {
  readonly at: Place;
  /** `admin_api_key` */
  readonly name: string;
  readonly type: 'string' | 'boolean' | 'integer' | 'number' | 'array' | 'object' | 'unknown';
  readonly nullable: boolean;
  readonly default?: Json;
  readonly description?: string;
  readonly example?: Json;
  /** The environment variable that it is read from. */
  readonly env?: string;
  readonly auth?: {
    readonly scheme: string;
    readonly role: 'value' | 'username' | 'password' | 'client_id' | 'client_secret';
  };
  readonly serverVariable?: string;
  readonly send?: { readonly in: 'header' | 'query'; readonly name: string };
}

/** A named address of the API. */
export interface EnvironmentConfig {
  readonly at: Place;
  readonly name: string;
  readonly url: string;
  readonly description?: string;
}

/** A resource, with its models, methods and subresources. */
export interface ResourceConfig {
  readonly at: Place;
  /** `fine_tuning` */
  readonly name: string;
  /** From the root: `['fine_tuning', 'checkpoints']`. */
  readonly path: readonly string[];
  readonly description?: string;
  readonly deprecated?: true | string;
  readonly models: readonly ModelConfig[];
  readonly methods: readonly MethodConfig[];
  readonly subresources: readonly ResourceConfig[];
}

/** Entries that are skipped for TypeScript are not in the lists at all. */
export type ModelConfig = { readonly at: Place; readonly name: string } & (
  | {
      readonly kind: 'model';
      /**
       * Which schema: a component's name (`Card`), a pointer (`#/components/schemas/Card/properties/x`), or a query that
       * matches exactly one (JSONPath begins with `$`; anything else is JMESPath). Absent: `name` in some casing is a component's.
       */
      readonly schema?: string;
      /** The type's name to the letter, in place of one made from `name`. */
      readonly typeName?: string;
    }
  | { readonly kind: 'alias'; readonly to: string; readonly deprecated?: true | string }
);

/** A method: another name for one, a webhook's check, one that is sent, or a name alone. */
export type MethodConfig = { readonly at: Place; readonly name: string } & (
  HttpMethod | MethodAlias | WebhookUnwrap | { readonly kind: 'empty' }
);

/** A method that is sent to an endpoint, and what of it differs from the rules. */
export interface HttpMethod {
  readonly kind: 'http';
  readonly endpoint: EndpointConfig;
  readonly deprecated?: true | string;
  /** A scheme's name; `true` for whichever fits; `false` for none. Absent: whichever fits. */
  readonly paginated?: boolean | string;
  /** A field of the response, or `false` for none. */
  readonly unwrapResponse?: string | false;
  readonly streaming?: StreamingConfig | false;
  readonly bodyParamName?: string;
  readonly positionalParams?: readonly string[];
  readonly timeoutMs?: number;
  readonly maxRetries?: number;
  readonly skipTest?: string;
  /** In place of the operation's own; a resource's `security` is here already. */
  readonly security?: RequirementsConfig;
}

/** How a method streams, where the document does not say. */
export interface StreamingConfig {
  /** The boolean parameter that asks for a stream; `null`: always a stream. Absent: `stream`. */
  readonly discriminator?: string | null;
  /** The model of an event, `resource.model` or a schema, as {@link ModelConfig} names one. */
  readonly eventModel?: string;
  readonly paramsTypeName?: string;
}

/** Another name for a method that is declared elsewhere. */
export interface MethodAlias {
  readonly kind: 'alias';
  readonly to: string;
  readonly deprecated?: true | string;
}

/** A method that verifies and parses a webhook, and sends nothing. */
export interface WebhookUnwrap {
  readonly kind: 'webhook_unwrap';
  readonly discriminator?: string;
  /** The option that holds the key. */
  readonly keyOption?: string;
}

/** An endpoint of the document: `get /pets/{id}`. */
export interface EndpointConfig {
  readonly at: Place;
  /** Lower case; absent where only a path was written, and the path has one operation. */
  readonly verb?: string;
  /** As in the document, with what follows `?` or `#` when it is written there. */
  readonly path: string;
}

/** A scheme of paging: what it takes, what it answers, and which parts of that are what. */
export interface PaginationConfig {
  readonly at: Place;
  readonly name: string;
  readonly type: 'cursor' | 'cursor_id' | 'cursor_url' | 'fake_page' | 'offset' | 'page_number';
  readonly paramsIn: 'query' | 'body';
  /** Schemas (3.1) by parameter name; roles are in `x-stainless-pagination-property`. A dot in a name is nesting. */
  readonly request: Named<Json>;
  /** Schemas by field name, or one schema of an array or object as `''`. */
  readonly response: Named<Json>;
  readonly continueOnEmpty: boolean;
}

/** How arrays and nested objects are written in a query or a form. */
export interface SerialConfig {
  readonly array?: 'brackets' | 'comma' | 'repeat' | 'indices';
  readonly nested?: 'brackets' | 'dots';
}

/**
 * A set of schemes that go together, each with its scopes.
 *
 * @see https://spec.openapis.org/oas/v3.1.1#security-requirement-object
 */
export type SecurityConfig = Named<readonly string[]>;

/** What a request needs: any one of several sets of schemes. */
export interface RequirementsConfig {
  readonly at: Place;
  readonly anyOf: readonly SecurityConfig[];
}

/** Where errors carry what is shown of them. */
export interface ErrorsConfig {
  /** Path to the message in an error's body: `error.message`. */
  readonly messageProperty?: string;
}

/** What an event of a stream means; of several rules the first that matches decides. */
export interface StreamRuleConfig {
  readonly at: Place;
  readonly when:
    { readonly dataStartsWith: string } | { readonly eventType: string | null } | { readonly kind: string };
  readonly handle: 'done' | 'yield' | 'error';
  readonly errorProperty?: string;
}

/** How a word is written, beyond the rules. */
export interface CasingConfig {
  /** Lower case. */
  readonly word: string;
  readonly initialism?: boolean;
  readonly snake?: string;
  readonly pascal?: string;
  readonly capital?: string;
  readonly camel?: string;
  readonly singular?: string;
  readonly plural?: string;
}

/** A change to the document before anything is read from it. */
export interface TransformConfig {
  readonly at: Place;
  readonly command: string;
  readonly reason?: string;
  readonly args: Named<Json>;
}

/** A call that the README shows, with its parameters. */
export interface ReadmeRequestConfig {
  readonly at: Place;
  readonly endpoint: EndpointConfig;
  readonly params: Named<Json>;
}

/** What is known without a configuration: nothing. */
export const emptyConfig: Config = {
  organization: {},
  typescript: {},
  settings: {},
  client: { options: [], defaultHeaders: {} },
  shared: [],
  root: { methods: [], models: [] },
  query: {},
  multipart: {},
  securitySchemes: {},
  casings: [],
  transforms: [],
  readme: {},
  unspecifiedEndpoints: [],
  ignored: {},
};
