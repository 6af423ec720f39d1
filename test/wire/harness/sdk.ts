/**
 * The two clients under comparison, seen through one loose shape: parameters are `unknown`, because the grid passes
 * on purpose what the published types forbid (null ids, numbers for strings, options in the wrong place).
 */

/** What every call gives: a promise with the helpers of RUNTIME.md 50 and, for lists, an iterator over all items. */
export interface Call<T = unknown> extends Promise<T>, AsyncIterable<unknown> {
  asResponse(): Promise<Response>;
  withResponse(): Promise<{ data: T; response: Response; request_id: string | null }>;
  _thenUnwrap(transform: (data: T, props: unknown) => unknown): Call;
}

/** A page of a list, of whatever class. */
export interface Page extends AsyncIterable<unknown> {
  data: unknown[];
  hasNextPage(): boolean;
  getNextPage(): Promise<Page>;
  iterPages(): AsyncGenerator<Page>;
  nextPageRequestOptions(): unknown;
  getPaginatedItems(): unknown[];
}

export interface Permissions {
  create(id: unknown, body?: unknown, options?: unknown): Call<Page>;
  retrieve(id: unknown, query?: unknown, options?: unknown): Call;
  list(id: unknown, query?: unknown, options?: unknown): Call<Page>;
  delete(id: unknown, params?: unknown, options?: unknown): Call;
}

/** What only the wider SDK has. */
export interface Files {
  create(body?: unknown, options?: unknown): Call;
  list(query?: unknown, options?: unknown): Call<Page>;
  content(id: unknown, options?: unknown): Call<Response>;
}

/** The items of a response as they arrive. */
export interface Stream extends AsyncIterable<unknown> {
  controller: AbortController;
  tee(): [Stream, Stream];
  toReadableStream(): ReadableStream<Uint8Array>;
}

export interface Client {
  fineTuning: { checkpoints: { permissions: Permissions } };
  files: Files;
  completions: { create(body: unknown, options?: unknown): Call<Stream> };
  apiKey: unknown;
  adminAPIKey: unknown;
  organization: unknown;
  project: unknown;
  webhookSecret: unknown;
  baseURL: unknown;
  timeout: unknown;
  maxRetries: unknown;
  logger: unknown;
  logLevel: unknown;
  fetchOptions: unknown;
  idempotencyHeader: unknown;
  get(path: unknown, options?: unknown): Call;
  post(path: unknown, options?: unknown): Call;
  patch(path: unknown, options?: unknown): Call;
  put(path: unknown, options?: unknown): Call;
  delete(path: unknown, options?: unknown): Call;
  request(options: unknown, remainingRetries?: unknown): Call;
  getAPIList(path: unknown, page: unknown, options?: unknown): Call<Page>;
  withOptions(options: unknown): Client;
  buildURL(path: unknown, query?: unknown, defaultBaseURL?: unknown): string;
  buildRequest(
    options: unknown,
    context?: unknown,
  ): Promise<{ req: Record<string, unknown>; url: string; timeout: number }>;
  fetchWithTimeout(url: unknown, init: unknown, ms: number, controller: AbortController): Promise<Response>;
  defaultQuery(): unknown;
  authHeaders(options: unknown, schemes?: unknown): Promise<unknown>;
  validateHeaders(headers: unknown, schemes?: unknown): void;
  prepareOptions(options: unknown): Promise<void>;
  prepareRequest(request: Record<string, unknown>, context: { url: string; options: unknown }): Promise<void>;
  makeStatusError(status: number, error: unknown, message: unknown, headers: Headers): Error;
}

export type ClientClass = new (options?: unknown) => Client;

/** What a package is looked at by that its entry does not export. */
export interface Helpers {
  /** The tag that emitted methods build their paths with. */
  readonly path: (texts: TemplateStringsArray, ...values: unknown[]) => string;
  /** What emitted methods merge header layers with. */
  readonly buildHeaders: (layers: readonly unknown[]) => unknown;
  /** The package's version, as it says it in headers. */
  readonly version: string;
}

/** One client package: its entry and the pages its deep import offers. */
export interface Sdk extends Helpers {
  readonly OpenAI: ClientClass;
  /** The same class seen as the record of its statics. */
  readonly statics: Readonly<Record<string, unknown>>;
  /** Every export of the package's entry, by name. */
  readonly entry: Readonly<Record<string, unknown>>;
  /** Every export of the `pagination` deep import, by name. */
  readonly pagination: Readonly<Record<string, unknown>>;
}

/** The class called `name` of a package's entry, for programs that build errors by hand. */
export function classOf(sdk: Sdk, name: string): new (...args: unknown[]) => Record<string, unknown> {
  const value = sdk.entry[name];
  if (typeof value !== 'function') throw new Error(`the package has no class ${name}`);
  return value as new (...args: unknown[]) => Record<string, unknown>;
}

/** One package as the grid sees it; `pagination` is its deep import. */
export function sdkOf(entry: object, pagination: object, helpers: Helpers): Sdk {
  const all = entry as Readonly<Record<string, unknown>>;
  return {
    OpenAI: all['OpenAI'] as Sdk['OpenAI'],
    statics: all['OpenAI'] as Sdk['statics'],
    entry: all,
    pagination: pagination as Sdk['pagination'],
    ...helpers,
  };
}
