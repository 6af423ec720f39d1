/**
 * The intermediate representation: what an API is, with every question of meaning and naming already answered.
 *
 * Plain JSON data, all of it `readonly`: no functions, classes, Maps, `undefined` values or `$ref`s. Every name in it is
 * a legal TypeScript identifier and unique where it is declared. Emitters read this and nothing else. The file is long
 * because it is one contract, which is read from top to bottom.
 */
import type { Ref } from '../lib/pointer.js';
import type { ListLimits, NumberLimits, ObjectLimits, TextLimits } from './limits.js';

export type { Ref };

/** Prose as the document has it: Markdown, not yet wrapped or escaped for any place. */
export interface Doc {
  readonly summary?: string;
  readonly body?: string;
  /** `true`, or the reason and what to use instead. */
  readonly deprecated?: true | string;
}

/** Anything that was declared somewhere in the document. */
export interface Declared {
  readonly at: Ref;
  readonly doc?: Doc;
}

/** Plain JSON, for defaults and examples. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** A whole API. What the SDK, the command line, the pages and the tests are made from. */
export interface Api {
  readonly irVersion: 1;
  readonly info: Info;
  readonly client: Client;
  readonly environments: readonly Environment[];
  readonly auth: readonly AuthScheme[];
  readonly pages: readonly PageScheme[];
  /** Every named type, in the order in which its owner's file declares it. A type nested in a namespace follows its parent. */
  readonly models: readonly Model[];
  /** Methods on the client itself (`$client`). */
  readonly operations: readonly Operation[];
  readonly resources: readonly Resource[];
  readonly webhooks: readonly Webhook[];
}

/** What the document says of the API as a whole. */
export interface Info {
  readonly title: string;
  readonly version: string;
  readonly doc?: Doc;
  /** URL of the API's documentation. */
  readonly docsUrl?: string;
  readonly contact?: string;
  readonly securityContact?: string;
  readonly termsUrl?: string;
}

/** What the SDK is called and how its client is built. */
export interface Client {
  /** Class name: `OpenAI`. Error base class is `<name>Error`. */
  readonly name: string;
  /** Prefix of the environment variables that no option names: `OPENAI` gives `OPENAI_BASE_URL`, `OPENAI_LOG`, `OPENAI_CUSTOM_HEADERS`. */
  readonly envPrefix: string;
  readonly package: Package;
  readonly options: readonly ClientOption[];
  readonly timeoutMs: number;
  readonly retries: { readonly max: number; readonly initialDelayMs: number; readonly maxDelayMs: number };
  readonly idempotencyHeader?: string;
  /** Constant headers of every request. */
  readonly defaultHeaders: { readonly [name: string]: string };
  /** Security of a request that no operation describes (`client.get('/path')`). */
  readonly auth: AuthRequirement;
  readonly query: SerialFormat;
  readonly multipart: SerialFormat;
  /** What events of a stream mean, where the API has its own rules; the first that matches decides. */
  readonly streamRules?: readonly StreamRule[];
  readonly browser: { readonly state: 'allow' | 'disallow' | 'dangerous_allow'; readonly message?: string };
  /** Whether the platform headers (`X-Stainless-*`) are left out. */
  readonly omitPlatformHeaders: boolean;
  /** Property path in an error body that holds its message, where the API says one. */
  readonly errorMessagePath?: readonly string[];
}

/** How arrays and nested objects are written in a query or a form. */
export interface SerialFormat {
  readonly array: 'brackets' | 'comma' | 'repeat' | 'indices';
  readonly nested: 'brackets' | 'dots';
}

/** The npm package that the SDK becomes. */
export interface Package {
  /** npm name. */
  readonly name: string;
  readonly version: string;
  /** Title of the generated README. */
  readonly title: string;
  /** `owner/name` of the repository on GitHub. */
  readonly repository?: string;
  readonly license: License;
  /** First lines of every emitted TypeScript file. */
  readonly fileHeader?: string;
  readonly readme: ReadmeExamples;
}

/** The licence of the package: one whose text is known, or one that the configuration brings. */
export type License =
  | { readonly kind: 'spdx'; readonly id: 'Apache-2.0' | 'MIT' }
  | { readonly kind: 'custom'; readonly name: string; readonly text: string };

/** Which operations the README shows, by role; a role not named falls back to what the API offers. */
export interface ReadmeExamples {
  readonly [role: string]: {
    readonly operation: OperationId;
    readonly params: { readonly [name: string]: Json };
  };
}

/** An argument of the client's constructor. */
export interface ClientOption {
  /** `adminAPIKey` */
  readonly name: string;
  /** `admin_api_key`, from which flags and the like derive. */
  readonly wireName: string;
  readonly doc?: Doc;
  readonly type: Type;
  readonly nullable: boolean;
  readonly default?: Json;
  readonly example?: Json;
  readonly env?: string;
  readonly send?: { readonly in: 'header' | 'query'; readonly name: string };
  /** Name of the server variable that it fills. */
  readonly serverVariable?: string;
  /** Set when it is for webhooks alone, so that no request needs it. */
  readonly receives?: true;
}

/** A named address of the API; the first is the usual one. */
export interface Environment {
  readonly name: string;
  /** May hold `{variable}`s, and may be relative. */
  readonly url: string;
  readonly doc?: Doc;
  readonly variables: {
    readonly [name: string]: {
      readonly default: string;
      readonly values?: readonly string[];
      readonly doc?: Doc;
    };
  };
}

/** Names an {@link AuthScheme} of {@link Api.auth}. */
export type AuthSchemeId = string;

/** How a credential gets into a request. `option`s are names of {@link ClientOption}s. */
export type AuthScheme = Declared & {
  /** Key by which emitted code names the scheme: `adminAPIKeyAuth`. */
  readonly id: AuthSchemeId;
  readonly wireName: string;
} & (
    | {
        readonly kind: 'bearer';
        readonly option: string;
        /** The word before the token; `Bearer` unless configured. */ readonly keyword: string;
      }
    | {
        readonly kind: 'basic';
        readonly username: string;
        readonly password: string;
        readonly keyword: string;
        readonly base64: boolean;
      }
    | {
        readonly kind: 'key';
        readonly in: 'header' | 'query' | 'cookie';
        readonly name: string;
        readonly option: string;
      }
    | {
        readonly kind: 'oauth2ClientCredentials';
        /** Relative to the base URL, where it is. */
        readonly tokenUrl: string;
        /** What tokens are asked for: all that the document's requirements name; where they name none, all there are. */
        readonly scopes: readonly string[];
        readonly clientId: string;
        readonly clientSecret: string;
        /** Holds a token that the caller has from elsewhere, and that takes the place of a granted one. */
        readonly accessToken?: string;
      }
    | {
        /** What the client has no credential for: only callers can send it. */
        readonly kind: 'unsupported';
        readonly scheme: string;
        /** Header that carries it; `Authorization` when absent. */ readonly header?: string;
      }
  );

/** Alternatives, in order of preference; each a set of schemes that go together. No alternatives: no credentials. An empty set: also without. */
export type AuthRequirement = readonly (readonly AuthSchemeId[])[];

/** A named way of paging, which becomes a page class. */
export interface PageScheme {
  /** Class name: `ConversationCursorPage`. */
  readonly name: string;
  readonly kind: 'cursor' | 'cursor_id' | 'cursor_url' | 'fake_page' | 'offset' | 'page_number';
  readonly paramsIn: 'query' | 'body';
  /** Parameters that the scheme contributes to an operation's own. */
  readonly params: readonly Property[];
  /** Fields of the response that the page class carries, the items among them with item type `unknown`. Empty when the response is the array itself. */
  readonly fields: readonly Property[];
  readonly roles: PageRoles;
  /** Whether an empty page may be followed by another when the response says that there is more. */
  readonly continueOnEmpty: boolean;
}

/** Where the parts of paging are. A path is a list of property names from the response's root, or from the item's for `itemId`. */
export interface PageRoles {
  /** `[]` when the response is the array itself. */
  readonly items: readonly string[];
  readonly hasMore?: readonly string[];
  readonly cursorParam?: string;
  readonly cursorField?: readonly string[];
  readonly previousCursorParam?: string;
  readonly previousCursorField?: readonly string[];
  readonly itemId?: readonly string[];
  readonly urlField?: readonly string[];
  readonly pageParam?: string;
  readonly pageField?: readonly string[];
  readonly pageCountField?: readonly string[];
  readonly offsetParam?: string;
  readonly offsetField?: readonly string[];
  readonly totalField?: readonly string[];
  /** Response headers, lower case, that carry a role instead of the body. */
  readonly headers?: { readonly [role: string]: string };
}

/** Names a {@link Model} of {@link Api.models}. Says nothing about what the model is called. */
export type ModelId = string;

/** A type with a name. */
export interface Model extends Declared {
  readonly id: ModelId;
  /** Unique in its owner's file, or in its namespace when `within` is set. */
  readonly name: string;
  /** Whose file declares it: a resource, by its path joined with dots; `''` for the client's own; `$shared` for the shared file. */
  readonly owner: string;
  /** The model in whose namespace it is declared. */
  readonly within?: ModelId;
  /** What it is for. Only `model` and `response` are listed in `api.md`. */
  readonly role: 'model' | 'response' | 'params' | 'page' | 'event';
  readonly type: Type;
  /** Name of the component schema it was made from. */
  readonly wireName?: string;
  /** Other names under which its owner exports it, `deprecated` ones with the reason. */
  readonly aliases?: readonly { readonly name: string; readonly deprecated?: true | string }[];
}

/**
 * A type. Emitters switch over every `kind`; what the document says that no kind can is left out with a diagnostic.
 */
export type Type =
  | { readonly kind: 'unknown' }
  | { readonly kind: 'never' }
  | { readonly kind: 'null' }
  | { readonly kind: 'boolean' }
  | {
      readonly kind: 'number';
      readonly integer?: true;
      readonly format?: string;
      readonly limits?: NumberLimits;
    }
  | { readonly kind: 'string'; readonly format?: string; readonly limits?: TextLimits }
  /** The content of a file: an upload in a request, a `Response` as a result. */
  | { readonly kind: 'binary' }
  | { readonly kind: 'literal'; readonly value: string | number | boolean }
  /** `open`: other values of the same kind are allowed too. */
  | {
      readonly kind: 'enum';
      readonly values: readonly (string | number | boolean)[];
      readonly open?: true;
      readonly docs?: { readonly [value: string]: string };
    }
  | { readonly kind: 'array'; readonly item: Type; readonly limits?: ListLimits }
  | { readonly kind: 'tuple'; readonly items: readonly Type[]; readonly rest?: Type }
  | { readonly kind: 'record'; readonly value: Type; readonly limits?: ObjectLimits }
  | ObjectType
  | { readonly kind: 'union'; readonly members: readonly Type[]; readonly tag?: UnionTag }
  | { readonly kind: 'intersection'; readonly members: readonly Type[] }
  | { readonly kind: 'ref'; readonly model: ModelId };

/** A type with named properties. */
export interface ObjectType {
  readonly kind: 'object';
  /** Named object types whose properties it has too, and with which its own agree (`interface A extends B`). */
  readonly bases?: readonly ModelId[];
  readonly properties: readonly Property[];
  /** Type of properties beyond the declared ones; compatible with theirs. */
  readonly extra?: Type;
  /** Choices that TypeScript is not told of: of each, all properties of one of the sets are there. */
  readonly needs?: readonly (readonly (readonly string[])[])[];
  readonly limits?: ObjectLimits;
}

/** What tells the members of a union apart: a property, and which value means which model. */
export interface UnionTag {
  readonly property: string;
  readonly mapping: { readonly [value: string]: ModelId };
}

/** A property of an object, or a parameter in a params object. */
export interface Property extends Declared {
  readonly wireName: string;
  /**
   * The key in the SDK where it is not the wire name: parameters of one name in several places (`path_id`, `body_id`), or
   * one that the document names otherwise (`betas`, sent as `openai-beta`). Only in params objects.
   */
  readonly key?: string;
  /** What a property of a params object becomes in the request. Absent elsewhere. */
  readonly in?: 'path' | 'query' | 'header' | 'cookie' | 'body';
  readonly type: Type;
  readonly required: boolean;
  readonly access?: 'read' | 'write';
  readonly default?: Json;
  readonly example?: Json;
}

/** A part of the API with methods of its own and parts inside it, which becomes a class. */
export interface Resource extends Declared {
  /** `fine_tuning`: its key in the configuration, from which commands and pages derive. */
  readonly wireName: string;
  /** Wire names from the root: `['fine_tuning', 'checkpoints']`. */
  readonly path: readonly string[];
  /** Property of its parent: `fineTuning`. */
  readonly name: string;
  /** `FineTuning` */
  readonly className: string;
  readonly operations: readonly Operation[];
  /** How it receives what the API sends by itself. */
  readonly webhooks?: WebhookMethods;
  /** Methods that give the event of a webhook without asking who sent it. */
  readonly parsers?: readonly WebhookParser[];
  readonly children: readonly Resource[];
}

/** The two methods of a resource that take a webhook: one gives its event once it is verified, the other only verifies. */
export interface WebhookMethods extends Declared {
  /** Key in the configuration: `unwrap`. */
  readonly wireName: string;
  /** `unwrap` */
  readonly name: string;
  /** `verifySignature` */
  readonly verifyName: string;
  /** Name of the {@link ClientOption} that holds the secret. */
  readonly option: string;
  /** A model: any of the document's events. */
  readonly event: Type;
}

/** A method that gives the event of a webhook, and verifies nothing. */
export interface WebhookParser extends Declared {
  /** Key in the configuration: `unsafe_unwrap`. */
  readonly wireName: string;
  /** `unsafeUnwrap` */
  readonly name: string;
  /** A model: any of the document's events. */
  readonly event: Type;
}

/** Names an {@link Operation}: its resource's path and its `wireName`, joined with dots. */
export type OperationId = string;

/** One method of the SDK. Two methods may share an endpoint. */
export interface Operation extends Declared {
  /** Resource path and `wireName`, joined with dots: unique. */
  readonly id: OperationId;
  readonly operationId?: string;
  /** A few words for headings, where the document gives some beside its summary (`x-oaiMeta.name`). */
  readonly title?: string;
  /** Key in the configuration: `mark_as_read`. */
  readonly wireName: string;
  /** `markAsRead` */
  readonly name: string;
  /** Lower case. */
  readonly method: string;
  readonly path: readonly PathSegment[];
  /** Overrides the client's base URL. */
  readonly serverUrl?: string;
  readonly params: readonly Param[];
  readonly bodies: readonly Body[];
  readonly responses: readonly Response[];
  readonly arguments: Arguments;
  readonly result: Result;
  readonly streaming?: Streaming;
  /** Property of the response body that the method gives in its place. */
  readonly unwrap?: readonly string[];
  readonly auth: AuthRequirement;
  readonly paging?: Paging;
  /** Constant headers, `Accept` among them where it is not JSON. */
  readonly headers: { readonly [name: string]: string };
  readonly timeoutMs?: number;
  readonly maxRetries?: number;
  readonly preserveFilenames?: true;
  /** Whole requests with their responses, as the document shows them. */
  readonly examples: readonly OperationExample[];
  readonly skipExample?: true;
  readonly skipTest?: string;
  /** A method by which this one is also reached. */
  readonly aliasOf?: OperationId;
}

/** A piece of a path: text as it stands, not encoded again, or the place of a parameter. */
export type PathSegment = { readonly text: string } | { readonly param: string };

/** What the method takes before its request options. */
export interface Arguments {
  /** Path parameters given one by one, in order. */
  readonly positional: readonly { readonly param: string; readonly name: string }[];
  /** Everything else, in one object. */
  readonly object?: {
    readonly name: 'params' | 'query' | 'body';
    readonly model: ModelId;
    readonly optional: boolean;
    /** Set when the request body is no object: the property that holds it, or `true` when the argument itself is the body. */
    readonly wholeBody?: string | true;
  };
}

/**
 * A parameter of a request outside its body.
 *
 * @see https://spec.openapis.org/oas/v3.1.1#parameter-object
 */
export interface Param extends Declared {
  readonly in: 'path' | 'query' | 'header' | 'cookie' | 'querystring';
  readonly wireName: string;
  readonly type: Type;
  readonly required: boolean;
  readonly style:
    'simple' | 'label' | 'matrix' | 'form' | 'spaceDelimited' | 'pipeDelimited' | 'deepObject' | 'cookie';
  readonly explode: boolean;
  readonly allowReserved?: true;
  /** Set when the value is written in a media type (parameter `content`). */
  readonly mediaType?: string;
  /**
   * How the value is written where the client's own format does not do it: as JSON; its items or its names and values joined by
   * a comma, a space or a pipe; its members as parameters of their own (`flat`); its items under `name[]`; with the prefix
   * of a path style. Derived from `style`, `explode`, `mediaType` and the type.
   */
  readonly written?: 'json' | 'comma' | 'space' | 'pipe' | 'flat' | 'brackets' | 'label' | 'matrix';
  readonly default?: Json;
  readonly example?: Json;
}

/**
 * A way to send a body; the first of an operation is the one that the SDK uses.
 *
 * @see https://spec.openapis.org/oas/v3.1.1#request-body-object
 */
export interface Body extends Declared {
  readonly encoding: 'json' | 'form' | 'multipart' | 'text' | 'binary';
  readonly mediaType: string;
  readonly type: Type;
  readonly required: boolean;
  /** Set when its shape is not that of the first, so that the method has no way of sending it. */
  readonly isOther?: true;
  /**
   * How properties of a form are written where the client's own format does not do it: joined by a comma, a space or a pipe, or as a part
   * that is JSON. By wire name.
   */
  readonly written?: { readonly [property: string]: 'comma' | 'space' | 'pipe' | 'json' };
  readonly examples: readonly Example[];
}

/**
 * What the API may answer, for pages and for error types.
 *
 * @see https://spec.openapis.org/oas/v3.1.1#response-object
 */
export interface Response extends Declared {
  /** Lower-case `default`, a code, or a range. */
  readonly status: number | `${1 | 2 | 3 | 4 | 5}XX` | 'default';
  readonly headers: readonly { readonly name: string; readonly type: Type; readonly doc?: Doc }[];
  readonly contents: readonly {
    readonly mediaType: string;
    readonly type: Type;
    readonly examples: readonly Example[];
  }[];
}

/** A value that the document shows. It need not be of the type that the document declares. */
export interface Example {
  readonly name?: string;
  readonly summary?: string;
  readonly value: Json;
}

/** A request that the document shows, in one language or more, with its response. */
export interface OperationExample {
  readonly title?: string;
  readonly request: { readonly [language: string]: string };
  /** As written in the document; JSON where it parses, otherwise text. */
  readonly response?: Json;
}

/** What awaiting the method gives. */
export type Result =
  | { readonly kind: 'empty' }
  | { readonly kind: 'json'; readonly type: Type }
  | { readonly kind: 'text'; readonly type: Type }
  | { readonly kind: 'binary' }
  | { readonly kind: 'stream'; readonly framing: Framing; readonly event: Type };

/**
 * How the events of a stream are set apart: as server-sent events, or as lines of JSON.
 *
 * @see https://html.spec.whatwg.org/multipage/server-sent-events.html
 */
export type Framing = 'sse' | 'jsonl';

/** A method that streams when asked to, by a boolean parameter. */
export interface Streaming {
  readonly framing: Framing;
  readonly event: Type;
  /** Wire name of the parameter. */
  readonly param: string;
  /** Params for the two modes: `XParamsNonStreaming`, `XParamsStreaming`. */
  readonly models?: { readonly streaming: ModelId; readonly nonStreaming: ModelId };
}

/** What to do with an event that matches. A `kind` of `fallthrough` matches every event. */
export interface StreamRule {
  readonly when:
    { readonly dataStartsWith: string } | { readonly eventType: string | null } | { readonly kind: string };
  readonly handle: 'done' | 'yield' | 'error';
  readonly errorProperty?: string;
}

/** That a method gives pages, and of what. */
export interface Paging {
  /** Name of a {@link PageScheme}. */
  readonly scheme: string;
  readonly item: Type;
  /** Where the items are written out in the model of a list: that model, and its property that holds them. */
  readonly list?: { readonly model: ModelId; readonly property: string };
  /** The alias of the page with that item: `PermissionListResponsesPage`. A model with role `page`. */
  readonly alias: string;
}

/** A request that the API makes. */
export interface Webhook extends Declared {
  readonly wireName: string;
  readonly name: string;
  readonly body?: Type;
}
