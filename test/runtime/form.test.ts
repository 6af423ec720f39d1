import { describe, expect, it } from 'vitest';
import { formFields, type FormFormat } from '../../templates/runtime/form.js';

const file = new File(['z'], 'f.txt');

/** Names and values, and the names of files. */
function fields(body: unknown, format?: FormFormat): unknown[] {
  return [...formFields(body, format)].map(({ name, value, fileName }) =>
    fileName === undefined ? [name, value] : [name, value, fileName],
  );
}

describe('the fields of a form', () => {
  it('75 skip undefined, and what holds nothing', () => {
    expect(fields({ a: undefined, b: [], c: {}, d: 'x' })).toEqual([['d', 'x']]);
    expect(fields(undefined)).toEqual([]);
    expect(fields(null)).toEqual([]);
  });

  it('75 refuse null by its name', () => {
    expect(() => fields({ a: { b: [null] } })).toThrow(
      new TypeError(`Received null for "a[b][]"; to pass null in FormData, you must use the string 'null'`),
    );
  });

  it('75 hold strings, numbers, booleans and dates as text', () => {
    expect(fields({ a: 'x', b: 0, c: false, d: new Date(0) })).toEqual([
      ['a', 'x'],
      ['b', '0'],
      ['c', 'false'],
      ['d', '1970-01-01T00:00:00.000Z'],
    ]);
  });

  it('75 name arrays with brackets and keep their order, objects with their keys', () => {
    expect(fields({ a: ['x', 1, file], o: { p: { q: true } }, l: [{ m: 1 }] })).toEqual([
      ['a[]', 'x'],
      ['a[]', '1'],
      ['a[]', file, 'f.txt'],
      ['o[p][q]', 'true'],
      ['l[][m]', '1'],
    ]);
  });

  it('75 are named in the format of the API', () => {
    const body = { a: ['x', 'y'], o: { p: 1, q: [2] } };
    expect(fields(body, { array: 'repeat', nested: 'dots' })).toEqual([
      ['a', 'x'],
      ['a', 'y'],
      ['o.p', '1'],
      ['o.q', '2'],
    ]);
    expect(fields(body, { array: 'indices' })).toEqual([
      ['a[0]', 'x'],
      ['a[1]', 'y'],
      ['o[p]', '1'],
      ['o[q][0]', '2'],
    ]);
    expect(fields(body, { nested: 'brackets' })).toEqual([
      ['a[]', 'x'],
      ['a[]', 'y'],
      ['o[p]', '1'],
      ['o[q][]', '2'],
    ]);
  });

  it('75 with commas are one for a list of texts, one each for any other', () => {
    expect(fields({ a: ['x', 1], e: [], f: [file, 'y'] }, { array: 'comma' })).toEqual([
      ['a', 'x,1'],
      ['f', file, 'f.txt'],
      ['f', 'y'],
    ]);
  });

  it('74 75 hold files under their names, without folders unless these are to be kept', () => {
    const named = Object.assign(new Blob(['q']), { name: 'a/b.txt' });
    const blob = new Blob(['q']);
    expect([...formFields({ file, named, blob })]).toEqual([
      { name: 'file', value: file, fileName: 'f.txt' },
      { name: 'named', value: named, fileName: 'b.txt' },
      { name: 'blob', value: blob },
    ]);
    expect(Object.keys([...formFields({ blob })][0] ?? {})).toEqual(['name', 'value']);
    expect(fields({ named }, { preserveFilenames: true })).toEqual([['named', named, 'a/b.txt']]);
  });

  it.each([
    [() => 1, '() => 1'],
    [5n, '5'],
    [Symbol('s'), 'Symbol(s)'],
  ])('75 refuse %o', (value, shown) => {
    expect(() => fields({ a: value })).toThrow(
      new TypeError(
        `Invalid value given to form, expected a string, number, boolean, object, Array, File or Blob but got ${shown} instead`,
      ),
    );
  });
});
