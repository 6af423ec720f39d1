/** Parts of a query that are written otherwise than the rest. The definition of a client names this where its API has some. */
import { stringifyQuery, type QueryWriter } from './query.js';

/** A member of a query that knows how it is written; `''` leaves it out. */
export class Raw {
  constructor(readonly write: (key: string, write: QueryWriter) => string) {}
}

/** Writes a query whose members may be {@link Raw}, the others by `write`. */
export function rawQuery(write: QueryWriter = stringifyQuery): QueryWriter {
  return (query) =>
    Object.entries(query as Record<string, unknown>)
      .map(([key, value]) => (value instanceof Raw ? value.write(key, write) : write({ [key]: value })))
      .filter((part) => part !== '')
      .join('&');
}

/** What may stand in a value as it is; `#`, `&` and `+` would mean something else there. */
const RESERVED = /%(?:3A|2F|3F|5B|5D|40|21|24|27|28|29|2A|2C|3B|3D)/g;

/**
 * A value whose reserved characters, and triplets such as `%20`, are sent as they are (OpenAPI, Parameter Object,
 * `allowReserved`; RFC 6570, section 3.2.3).
 */
export function reserved(value: unknown): Raw {
  return new Raw((key, write) =>
    write({ [key]: value })
      .split('&')
      .map((pair) => {
        const at = pair.indexOf('=') + 1;
        const text = pair.slice(at).replace(RESERVED, decodeURIComponent);
        return pair.slice(0, at) + text.replace(/%25([0-9A-F]{2})/gi, '%$1');
      })
      .join('&'),
  );
}

/** A whole query that is JSON (OpenAPI, Parameter Object, `in: querystring`); none for `undefined`. */
export function jsonQuery(value: unknown): { readonly json: Raw } | undefined {
  return value === undefined ? undefined : { json: new Raw(() => encodeURIComponent(JSON.stringify(value))) };
}
