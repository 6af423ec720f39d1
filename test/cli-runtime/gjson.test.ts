import { describe, expect, test } from 'vitest';
import { UsageError } from '../../templates/cli/failure.js';
import { query } from '../../templates/cli/gjson.js';

const value = {
  name: { first: 'Tom', 'fav.movie': 'Deer Hunter' },
  children: ['Sara', 'Alex', 'Jack'],
  friends: [
    { first: 'Dale', last: 'Murphy', age: 44, nets: ['ig', 'fb'] },
    { first: 'Roger', last: 'Craig', age: 68, nets: ['fb'] },
    { first: 'Jane', last: 'Murphy', age: 47, home: { city: 'Oslo' } },
  ],
  '': 'empty',
};

describe('paths', () => {
  test.each<[path: string, found: unknown]>([
    ['', value],
    ['@this', value],
    ['name.first', 'Tom'],
    ['name.fav\\.movie', 'Deer Hunter'],
    ['children', value.children],
    ['children.1', 'Alex'],
    ['children.#', 3],
    ['children.9', undefined],
    ['friends.#.first', ['Dale', 'Roger', 'Jane']],
    ['friends.#.home.city', ['Oslo']],
    ['friends.#.nets.0', ['ig', 'fb']],
    ['friends.#(last=="Murphy").first', 'Dale'],
    ['friends.#(last=="Murphy")#.first', ['Dale', 'Jane']],
    ['friends.#(age>45)#.last', ['Craig', 'Murphy']],
    ['friends.#(age<=44).first', 'Dale'],
    ['friends.#(last!="Murphy").first', 'Roger'],
    ['friends.#(home.city=="Oslo").first', 'Jane'],
    ['friends.#(home).first', 'Jane'],
    ['friends.#(first=="a.b)c")', undefined],
    ['children.#(>"Jack")', 'Sara'],
    ['name.toString', undefined],
    ['friends.#(age=="44")', undefined],
    ['name.#', undefined],
  ])('%s', (path, found) => {
    expect(query(value, path)).toEqual(found);
  });
});

describe('what is not understood is refused by name', () => {
  test.each([
    ['@reverse', '@reverse'],
    ['children.@reverse', '@reverse'],
    ['children|0', '|'],
    ['child*', '*'],
    ['child?en', '?'],
    ['{name,children}', '{'],
    ['[name,children]', '['],
    ['..#', '..'],
    ['!"x"', '!'],
    ['friends.#(last%"M*")', '%'],
    ['friends.#(last==Murphy)', 'Murphy'],
  ])('%s', (path, name) => {
    expect(() => query(value, path)).toThrow(UsageError);
    expect(() => query(value, path)).toThrow(
      expect.objectContaining({ message: expect.stringContaining(name) as string }),
    );
  });
});
