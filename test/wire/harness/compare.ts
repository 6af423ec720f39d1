/** One place where two observations part. */
export interface Part {
  /** Where, as `requests[0].headers.user-agent`. */
  readonly at: string;
  readonly theirs: unknown;
  readonly ours: unknown;
}

/** What stands for a value that one side has not. */
export const ABSENT = '[absent]';

/** Every place where `ours` parts from `theirs`, in order; the order of an object's keys counts. */
export function compare(theirs: unknown, ours: unknown, at = ''): Part[] {
  if (Object.is(theirs, ours)) return [];
  if (Array.isArray(theirs) && Array.isArray(ours)) {
    const parts: Part[] = [];
    for (let index = 0; index < Math.max(theirs.length, ours.length); index++) {
      parts.push(...compare(entry(theirs, index), entry(ours, index), `${at}[${index}]`));
    }
    return parts;
  }
  if (isRecord(theirs) && isRecord(ours)) {
    const keys = [...new Set([...Object.keys(theirs), ...Object.keys(ours)])];
    const parts = keys.flatMap((key) =>
      compare(
        Object.hasOwn(theirs, key) ? theirs[key] : ABSENT,
        Object.hasOwn(ours, key) ? ours[key] : ABSENT,
        at === '' ? key : `${at}.${key}`,
      ),
    );
    const theirOrder = Object.keys(theirs).join(', ');
    const ourOrder = Object.keys(ours).join(', ');
    if (
      keys.length === Object.keys(theirs).length &&
      keys.length === Object.keys(ours).length &&
      theirOrder !== ourOrder
    ) {
      parts.push({ at: `${at} (key order)`, theirs: theirOrder, ours: ourOrder });
    }
    return parts;
  }
  return [{ at, theirs, ours }];
}

function entry(list: readonly unknown[], index: number): unknown {
  return index < list.length ? list[index] : ABSENT;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
