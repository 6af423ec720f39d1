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

/** How keys are made in a query or a form. Without `item`, arrays are written as one value. */
export interface QueryFormat {
  readonly item?: ((key: string, index: string) => string) | undefined;
  readonly member: (key: string, name: string) => string;
}

/** Writes an object as a query. */
export type QueryWriter = (query: object) => string;

/** `a[]=1&b[c]=2` */
const BRACKETS: QueryFormat = { item: (key) => `${key}[]`, member: (key, name) => `${key}[${name}]` };

/**
 * Writes an object as `name=value` pairs in the order of its keys. `undefined` and empty arrays leave nothing, `null` an
 * empty value, a `Date` its ISO form.
 *
 * @throws {RangeError} when the object contains itself.
 */
export function stringifyQuery(query: object, { item, member }: QueryFormat = BRACKETS): string {
  const pairs: string[] = [];
  /** The objects that hold the value at hand. */
  const above: object[] = [];
  const add = (key: string, value: unknown): void => {
    if (value === undefined || typeof value === 'function') return;
    if (typeof value !== 'object' || value === null || value instanceof Date) {
      pairs.push(`${encode(key)}=${encode(text(value))}`);
    } else if (!Array.isArray(value)) {
      enter(value, (name) => member(key, name));
    } else if (item) {
      enter(value, (index) => item(key, index));
    } else if (value.length > 0) {
      add(key, value.map(text).join());
    }
  };
  const enter = (value: object, keyOf: (name: string) => string): void => {
    if (above.includes(value)) throw new RangeError('Cyclic object value');
    above.push(value);
    for (const [name, inner] of Object.entries(value)) add(keyOf(name), inner);
    above.pop();
  };
  enter(query, (name) => name);
  return pairs.join('&');
}

function text(value: unknown): string {
  return value instanceof Date ? value.toISOString() : String((value as string | symbol | null) ?? '');
}
