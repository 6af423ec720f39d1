/** How data is written in a query, or in a form. */

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

/**
 * Writes an object as `name=value` pairs in the order of its keys. `undefined` and empty arrays leave nothing, `null` an
 * empty value, a `Date` its ISO form.
 *
 * @throws {RangeError} when the object contains itself.
 */
export function stringifyQuery(
  query: object,
  { array, nested }: SerialFormat = { array: 'brackets', nested: 'brackets' },
): string {
  const pairs: string[] = [];
  const above: object[] = [];
  const add = (key: string, value: unknown): void => {
    if (value === undefined) return;
    if (typeof value !== 'object' || value === null || value instanceof Date) {
      if (typeof value !== 'function' && typeof value !== 'symbol')
        pairs.push(encode(key) + '=' + encode(text(value)));
      return;
    }
    if (above.includes(value)) throw new RangeError('Cyclic object value');
    above.push(value);
    if (!Array.isArray(value)) {
      for (const [name, member] of Object.entries(value))
        add(nested === 'dots' ? `${key}.${name}` : `${key}[${name}]`, member);
    } else if (array === 'comma') {
      if (value.length) add(key, value.map(text).join());
    } else {
      value.forEach((item, i) =>
        add(array === 'repeat' ? key : `${key}[${array === 'indices' ? i : ''}]`, item),
      );
    }
    above.pop();
  };
  above.push(query);
  for (const [name, value] of Object.entries(query)) add(name, value);
  return pairs.join('&');
}

function text(value: unknown): string {
  if (value === null || value === undefined) return '';
  return value instanceof Date ? value.toISOString() : String(value);
}
