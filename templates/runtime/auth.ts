/**
 * Ways in which a credential gets into a request. The definition of a client names those that its API uses, so that no
 * other is bundled.
 */

/** Gives a credential afresh; called before every attempt at a request that needs it. */
export type APIKeySetter = () => Promise<string>;

/** A request as far as authentication may add to it. */
export interface Credentials {
  readonly headers: Record<string, string>;
  query?: Record<string, string>;
}

/**
 * How the credentials of the client get into a request.
 *
 * @see https://spec.openapis.org/oas/v3.1.1#security-scheme-object
 */
export interface AuthScheme {
  /** Options of the client that hold its credentials; none for one that a caller can only give as a header. */
  readonly options: readonly string[];
  /** The header that carries them. */
  readonly header?: string;
  /** Adds the values of the options, all of them set, to a request. */
  readonly apply: (credentials: Credentials, values: readonly string[]) => void;
}

/** `Authorization: Bearer <option>` (RFC 6750), or another keyword in its place. */
export function bearer(option: string, keyword = 'Bearer'): AuthScheme {
  return header([option], 'Authorization', ([token]) => `${keyword} ${token}`);
}

/** `Authorization: Basic <username:password>` (RFC 7617), its credentials in base64 unless told otherwise. */
export function basic(username: string, password: string, keyword = 'Basic', base64 = true): AuthScheme {
  return header([username, password], 'Authorization', (pair) => {
    const text = pair.join(':');
    return `${keyword} ${base64 ? btoa(String.fromCharCode(...new TextEncoder().encode(text))) : text}`;
  });
}

/** A key in a header. Without an option, only the caller can send it, with the headers of the client or of a request. */
export function headerKey(name: string, option?: string): AuthScheme {
  return header(option === undefined ? [] : [option], name, ([key]) => key ?? '');
}

/** A key in the query. */
export function queryKey(name: string, option: string): AuthScheme {
  return { options: [option], apply: (to, [key]) => void ((to.query ??= {})[name] = key ?? '') };
}

/** A key in a cookie. Browsers send no cookie that a program sets. */
export function cookieKey(name: string, option: string): AuthScheme {
  return {
    options: [option],
    header: 'Cookie',
    apply: ({ headers }, [key]) => {
      const others = headers.Cookie ? `${headers.Cookie}; ` : '';
      headers.Cookie = `${others}${name}=${encodeURIComponent(key ?? '')}`;
    },
  };
}

function header(
  options: readonly string[],
  name: string,
  value: (values: readonly string[]) => string,
): AuthScheme {
  return {
    options,
    header: name,
    apply: ({ headers }, values) => {
      headers[name] = value(values);
    },
  };
}
