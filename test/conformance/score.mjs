/** Counts what matches, field by field, and keeps what does not. */

export class Score {
  #rows = new Map();
  /** @type {{ field: string, where: string, wanted: unknown, got: unknown }[]} */
  misses = [];

  /** Compares one fact; values are equal when their JSON is. */
  compare(field, where, wanted, got) {
    const row = this.#rows.get(field) ?? { of: 0, match: 0 };
    this.#rows.set(field, row);
    row.of += 1;
    if (JSON.stringify(wanted ?? null) === JSON.stringify(got ?? null)) row.match += 1;
    else this.misses.push({ field, where, wanted, got });
  }

  /** `[field, matches, of]`, in the order in which the fields first came. */
  get rows() {
    return [...this.#rows].map(([field, { match, of }]) => [field, match, of]);
  }

  /** Whether every field matches in at least 99 of 100. */
  get exact() {
    return this.rows.every(([, match, of]) => match >= of * 0.99);
  }
}
