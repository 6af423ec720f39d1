/** How data is written in a query, or in a form. */

/** How arrays are written (`a[]=1&a[]=2`, `a=1,2`, `a=1&a=2`, `a[0]=1&a[1]=2`), and members of objects (`a[b]=1`, `a.b=1`). */
export interface SerialFormat {
  readonly array: 'brackets' | 'comma' | 'repeat' | 'indices';
  readonly nested: 'brackets' | 'dots';
}

/** Percent-encodes all but the unreserved characters of RFC 3986, section 2.3. */
function encode(text: string): string {
  return encodeURIComponent(text).replace(
    /[!'()*]/g,
    (c) => '%' + c.charCodeAt(0).toString(16).toUpperCase(),
  );
}

/** The members of an object or an array, each under the key that it has in a query where its holder has the given one. */
export type QueryFormat = (key: string, value: object) => (readonly [key: string, value: unknown])[];

/** Writes an object as a query. */
export type QueryWriter = (query: object) => string;

/** `a[]=1&b[c]=2` */
const brackets: QueryFormat = (key, value) =>
  Object.entries(value).map(([name, inner]) => [`${key}[${Array.isArray(value) ? '' : name}]`, inner]);

/**
 * Writes an object as `name=value` pairs in the order of its keys. `undefined` and empty arrays leave nothing, `null` an
 * empty value, a `Date` its ISO form, a `Buffer` its text.
 *
 * @throws {RangeError} when the object contains itself.
 */
export function stringifyQuery(query: object, format: QueryFormat = brackets): string {
  const pairs: string[] = [];
  /** The objects that hold the value at hand. */
  const above: object[] = [];
  const add = (holder: object, members: ReturnType<QueryFormat>): void => {
    if (above.includes(holder)) throw new RangeError('Cyclic object value');
    above.push(holder);
    for (const [key, value] of members) {
      if (value === undefined || typeof value === 'function') continue;
      if (typeof value === 'object' && value && !(value instanceof Date) && !isBuffer(value))
        add(value, format(key, value));
      else pairs.push(`${encode(key)}=${encode(queryText(value))}`);
    }
    above.pop();
  };
  add(query, Object.entries(query));
  return pairs.join('&');
}

/** Whether a value is a `Buffer`, which is text to come; a runtime other than Node.js may have none. */
function isBuffer(value: object): boolean | undefined {
  const { isBuffer } = (value.constructor ?? {}) as { isBuffer?: (value: object) => boolean };
  return isBuffer?.(value);
}

/** The text of a value that has no members. */
export function queryText(value: unknown): string {
  return value instanceof Date ? value.toISOString() : String((value as string | symbol | null) ?? '');
}
