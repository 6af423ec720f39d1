/**
 * Asserts what only a bug of ours could make false. Input never reaches this: input is reported as a diagnostic.
 *
 * @throws Error naming the broken assumption.
 */
export function invariant(condition: unknown, assumption: string): asserts condition {
  if (!condition) throw new Error(`sdkwright is broken, please report this: ${assumption}`);
}
