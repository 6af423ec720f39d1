/** Small values of a configuration. */

/** What an object is once members that are `undefined` are left out. */
type Given<T> = { [K in keyof T]: T[K] | undefined };

/** The same object without the members that are `undefined`. */
export function omitUndefined<T extends object>(value: Given<T> & object): T {
  return Object.fromEntries(Object.entries(value).filter(([, member]) => member !== undefined)) as T;
}

/** Milliseconds from a number of them or a duration: `PT10M` (ISO 8601), `30s`, `500ms`, `2m`. */
export function milliseconds(value: number | string | undefined): number | undefined {
  if (typeof value !== 'string') return value;
  const short = /^(\d+(?:\.\d+)?)(ms|s|m)$/.exec(value);
  if (short) return Number(short[1]) * { ms: 1, s: 1000, m: 60_000 }[short[2] as 'ms' | 's' | 'm'];
  const iso = /^P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?)?$/.exec(value);
  const [days, hours, minutes, seconds] = (iso ?? []).slice(1).map((part) => Number(part ?? 0));
  return (((days ?? 0) * 24 + (hours ?? 0)) * 60 + (minutes ?? 0)) * 60_000 + (seconds ?? 0) * 1000;
}
