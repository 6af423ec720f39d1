/** Values of parameters in styles that the client's own format does not write (OpenAPI, Parameter Object, "Style Values"). */

/** What a parameter has no text for: nothing is sent, or a header is removed. */
type Nothing = null | undefined;

/** `a,b` of a list, `k,v` of an object, `k=v` of an exploded one, nothing of an empty one; anything else as it is. */
export function joined(value: unknown, delimiter = ',', explode = false): string | Nothing {
  if (value === undefined || value === null) return value;
  const all = parts(value, explode);
  return all.length > 0 ? all.join(delimiter) : undefined;
}

/** `.a,b` or, exploded, `.a.b` (RFC 6570, section 3.2.5). */
export function label(value: unknown, explode = false): string | Nothing {
  const text = joined(value, explode ? '.' : ',', explode);
  return typeof text === 'string' ? `.${text}` : text;
}

/** `;name=a,b` or, exploded, `;name=a;name=b`, `;k=v` of an object (RFC 6570, section 3.2.7). */
export function matrix(name: string, value: unknown, explode = false): string | Nothing {
  if (value === undefined || value === null) return value;
  if (!explode || typeof value !== 'object') return `;${name}=${parts(value, false).join()}`;
  const all = parts(value, true);
  return all.map((part) => (Array.isArray(value) ? `;${name}=${part}` : `;${part}`)).join('');
}

function parts(value: unknown, explode: boolean): string[] {
  if (Array.isArray(value)) return value.map(text);
  if (typeof value !== 'object' || value instanceof Date) return [text(value)];
  return Object.entries(value as object)
    .filter(([, member]) => member !== undefined)
    .flatMap(([name, member]) => (explode ? [`${name}=${text(member)}`] : [name, text(member)]));
}

function text(value: unknown): string {
  return value instanceof Date ? value.toISOString() : String((value as string | null) ?? '');
}
