/** Paths with parameters. */
import { SDKError } from './error.js';

/** Runs of characters that a segment of a path must not hold as they are (RFC 3986, section 3.3). */
const NOT_IN_SEGMENT = /[^A-Za-z0-9\-._~!$&'()*+,;=:@]+/g;

/** A segment that a URL parser would take for "here" or "up". */
const DOTS = /^(?:\.|%2e){1,2}$/i;

/**
 * A path with its parameters percent-encoded, so that none can be more than a part of one segment.
 *
 * @throws {SDKError} when a parameter has no text of its own, or a segment comes out as `.` or `..`.
 */
export function path(texts: TemplateStringsArray, ...params: readonly unknown[]): string {
  let result = texts[0] as string;
  if (params.length === 0) return result;
  const problems: (readonly [start: number, text: string, message: string])[] = [];
  params.forEach((param, i) => {
    let text = '' + (param as string);
    if (isPlain(param)) {
      const type = Object.prototype.toString.call(param).slice(8, -1);
      problems.push([result.length, text, `Value of type ${type} is not a valid path parameter`]);
    } else {
      text = /[?#]/.test(result)
        ? encodeURIComponent(text)
        : text.replace(NOT_IN_SEGMENT, encodeURIComponent);
    }
    result += text + (texts[i + 1] as string);
  });
  let start = 0;
  for (const segment of result.replace(/[?#].*/s, '').split('/')) {
    if (DOTS.test(segment)) {
      problems.push([start, segment, `Value "${segment}" can't be safely passed as a path parameter`]);
    }
    start += segment.length + 1;
  }
  if (problems.length === 0) return result;
  problems.sort(([a], [b]) => a - b);
  let message = 'Path parameters result in path with invalid segments:\n';
  let underline = '';
  for (const [at, text, problem] of problems) {
    message += problem + '\n';
    underline = underline.padEnd(at) + '^'.repeat(text.length);
  }
  throw new SDKError(`${message}${result}\n${underline}`);
}

/** Whether a value has no text of its own: nothing at all, or an object whose text would be `[object Object]`. */
function isPlain(value: unknown): boolean {
  if (value === undefined || value === null) return true;
  if (typeof value !== 'object') return false;
  // Not compared with this realm's Object.prototype: the value may be from another.
  let root: object = value;
  for (let up: object | null = value; up; up = Object.getPrototypeOf(up) as object | null) root = up;
  return root !== value && value.toString === root.toString;
}
