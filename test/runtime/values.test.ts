import { describe, expect, it } from 'vitest';
import { parseBoolean, valueAt } from '../../templates/runtime/values.js';

describe('values', () => {
  it('1 takes true and 1 for true', () => {
    expect(['true', '1', 'false', '0', 'yes', 'TRUE'].map(parseBoolean)).toEqual([
      true,
      true,
      false,
      false,
      false,
      false,
    ]);
  });

  it('48 reads what is at a path', () => {
    const read = valueAt('a', 'b');
    expect(read({ a: { b: 'x' } })).toBe('x');
    expect([{}, { a: null }, { a: 1 }, null, undefined, 'text'].map(read)).toEqual(Array(6).fill(undefined));
    expect(valueAt()('x')).toBe('x');
  });
});
