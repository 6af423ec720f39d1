import { expect, test } from 'vitest';
import { joined, label, matrix } from '../../templates/runtime/style.js';

const color = ['blue', 'black'];
const rgb = { R: 100, G: 200, B: undefined };

test('lists and objects are joined by their delimiter', () => {
  expect(joined(color)).toBe('blue,black');
  expect(joined(color, '|')).toBe('blue|black');
  expect(joined(rgb)).toBe('R,100,G,200');
  expect(joined(rgb, ',', true)).toBe('R=100,G=200');
  expect(joined('blue', ' ')).toBe('blue');
  expect(joined(new Date(0))).toBe('1970-01-01T00:00:00.000Z');
  expect(joined([new Date(0), null, true])).toBe('1970-01-01T00:00:00.000Z,,true');
});

test('nothing stays nothing', () => {
  for (const nothing of [undefined, null])
    for (const write of [joined, label, (value: unknown) => matrix('id', value)])
      expect(write(nothing)).toBe(nothing);
});

test('an empty list or object leaves nothing (RFC 6570, section 2.3)', () => {
  for (const empty of [[], {}, { a: undefined }])
    for (const write of [joined, label]) expect(write(empty)).toBeUndefined();
});

test('labels begin with a dot', () => {
  expect(label('blue')).toBe('.blue');
  expect(label(color)).toBe('.blue,black');
  expect(label(color, true)).toBe('.blue.black');
  expect(label(rgb)).toBe('.R,100,G,200');
  expect(label(rgb, true)).toBe('.R=100.G=200');
});

test('matrix parameters say their name', () => {
  expect(matrix('color', 'blue')).toBe(';color=blue');
  expect(matrix('color', 5, true)).toBe(';color=5');
  expect(matrix('color', color)).toBe(';color=blue,black');
  expect(matrix('color', color, true)).toBe(';color=blue;color=black');
  expect(matrix('color', rgb)).toBe(';color=R,100,G,200');
  expect(matrix('color', rgb, true)).toBe(';R=100;G=200');
});
