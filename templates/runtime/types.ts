/** Small types that several parts of the run time share. */

/** What may be at hand or still to come. */
export type PromiseOrValue<T> = T | Promise<T>;

/** A method of HTTP, in lower case. */
export type HTTPMethod = 'get' | 'post' | 'put' | 'patch' | 'delete' | (string & Record<never, never>);

/** What is needed of `fetch`. It is always given the URL as a string, and never a `this`. */
export type Fetch = (url: string, init?: RequestInit) => Promise<Response>;

/**
 * Options of `fetch` that the client does not decide itself, those of a particular platform among them
 * (`dispatcher` in Node, `proxy` and `tls` in Bun, `client` in Deno, `cf` in Cloudflare Workers).
 */
export type FetchOptions = Omit<RequestInit, 'body' | 'headers' | 'method' | 'signal' | 'dispatcher'> & {
  dispatcher?: unknown;
  agent?: unknown;
  client?: unknown;
  proxy?: unknown;
  tls?: unknown;
  cf?: unknown;
};
