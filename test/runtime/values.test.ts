import { describe, expect, it } from 'vitest';
import { eachMember, jsonPart, parseBoolean, unlessEmpty, valueAt } from '../../templates/runtime/values.js';

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

  it('writes each member of an object by itself, and none of what is not there', () => {
    expect(eachMember({ a: 1, b: undefined }, (member) => [member])).toEqual({ a: [1], b: [undefined] });
    expect([eachMember(undefined, String), eachMember(null, String)]).toEqual([{}, {}]);
  });

  it('takes an empty body for none', () => {
    const body = { a: undefined, b: null };
    expect(unlessEmpty(body)).toEqual({ body });
    expect([{}, { a: undefined }, null, undefined].map(unlessEmpty)).toEqual(Array(4).fill(undefined));
  });

  it('makes a part of a form of JSON', async () => {
    const part = jsonPart({ a: [1] });
    expect([part!.type, await part!.text()]).toEqual(['application/json', '{"a":[1]}']);
    expect(await jsonPart(null)!.text()).toBe('null');
    expect(jsonPart(undefined)).toBeUndefined();
  });
});
