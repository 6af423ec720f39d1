/** What differs between one SDK and the next, as a value that emitted code passes to {@link APIClient}. */
import type { AuthScheme } from './auth.js';
import type { Security, StreamReader } from './options.js';
import type { QueryWriter } from './query.js';
import type { ServerURL } from './server.js';

/** An argument of the client's constructor that this API adds, and a field of the client. */
export interface OptionDefinition {
  /** Environment variable that is read when the option is `undefined`. */
  readonly env?: string;
  /** What the text of the environment variable is turned into a value by. */
  readonly parse?: (text: string) => unknown;
  /** Its value when neither the caller nor the environment gives one. */
  readonly default?: unknown;
  /** Whether the field is `null`, not `undefined`, when there is no value. */
  readonly nullable?: boolean;
  /** Whether the caller may give a function that is asked for the value before each attempt at a request. */
  readonly callable?: boolean;
  /** Header that carries it. */
  readonly header?: string;
  /** Query parameter that carries it. */
  readonly query?: string;
}

/** What sets one SDK's client apart from another's: addresses, options, credentials, limits and formats. */
export interface ClientDefinition {
  /** Version of the SDK, for `User-Agent`. */
  readonly version: string;
  /** `ACME` reads `ACME_BASE_URL`, `ACME_LOG` and `ACME_CUSTOM_HEADERS`. */
  readonly envPrefix: string;
  /** The usual base URL. */
  readonly server: string | ServerURL;
  /** In the order of the client's fields. */
  readonly options?: { readonly [name: string]: OptionDefinition };
  /** Groups of options, of each of which one must have a value, and what is said when none has. */
  readonly required?: readonly { readonly options: readonly string[]; readonly message: string }[];
  /** Authentication schemes by name, weakest first: where two write the same header, the later wins. */
  readonly auth?: { readonly [name: string]: AuthScheme };
  /** Schemes of a request that no method describes. */
  readonly security?: Security;
  /** What a request without credentials is refused with. */
  readonly unauthenticated?: string;
  /** Headers of every request. */
  readonly headers?: { readonly [name: string]: string };
  /** Header that carries the idempotency key of any request but GET. */
  readonly idempotencyHeader?: string;
  /** In milliseconds. */
  readonly timeout: number;
  readonly maxRetries: number;
  /** Wait before the first retry, and the longest wait, in milliseconds. 500 and 8000 when absent. */
  readonly retryDelay?: { readonly initial: number; readonly max: number };
  /** Writes a query, or a form. Arrays and objects are in brackets when absent. */
  readonly query?: QueryWriter;
  /** Reads the responses of requests with `stream: true`; an API without streams has none. */
  readonly stream?: StreamReader;
  /** Whether the client may run in a browser; when absent, the caller decides by `dangerouslyAllowBrowser`. */
  readonly browser?: boolean;
  /** Said after the first line of the error that a browser gets. */
  readonly browserMessage?: string;
  /** Whether the `X-Stainless-*` headers are left out. */
  readonly omitPlatformHeaders?: boolean;
  /** Finds the message in the body of an error, when it is not at `error.message` or `message`. */
  readonly errorMessage?: (body: unknown) => unknown;
}

/** A definition that names all its parts, empty as they may be. */
export type FullDefinition = ClientDefinition &
  Required<Pick<ClientDefinition, 'options' | 'auth' | 'security'>>;
