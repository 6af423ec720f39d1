/** What is found in a text by its path. */

/** Offsets of the member's name and of its value; the name is missing for list items and for the whole. */
export interface Found {
  readonly key?: number;
  readonly value: number;
  /** Whether the value is an object or list. */
  readonly nested: boolean;
}
