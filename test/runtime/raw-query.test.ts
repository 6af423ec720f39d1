import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it } from 'vitest';
import { queryFormat } from '../../templates/runtime/query-format.js';
import { jsonQuery, rawQuery, reserved } from '../../templates/runtime/raw-query.js';
import { buildURL } from '../../templates/runtime/url.js';

const write = rawQuery();
const repeat = rawQuery(queryFormat({ array: 'repeat', nested: 'brackets' }));

describe('a query with parts of its own', () => {
  it('sends reserved characters as they are, and encodes what would mean something else', () => {
    expect(write({ url: reserved("https://a.b/c?d=e;(f),!$'*[g]@h"), q: 'a/b' })).toBe(
      "url=https://a.b/c?d=e;(f),!$'*[g]@h&q=a%2Fb",
    );
    expect(write({ q: reserved('a&b#c+d e"é') })).toBe('q=a%26b%23c%2Bd%20e%22%C3%A9');
  });

  it('leaves triplets alone, and no other percent sign', () => {
    expect(write({ q: reserved('a%2Fb%zz%') })).toBe('q=a%2Fb%25zz%25');
    expect(write({ q: reserved('5%2') })).toBe('q=5%252');
  });

  it('writes lists and objects as the client does', () => {
    expect(write({ a: reserved(['x/y', 'z']) })).toBe('a%5B%5D=x/y&a%5B%5D=z');
    expect(repeat({ a: reserved(['x/y', 'z']), b: ['x/y'] })).toBe('a=x/y&a=z&b=x%2Fy');
    expect(write({ 'a/b': reserved('c/d') })).toBe('a%2Fb=c/d');
  });

  it('leaves out what is not there, and keeps the order', () => {
    expect(write({ a: 1, b: reserved(undefined), c: 2, d: undefined, e: reserved([]) })).toBe('a=1&c=2');
    expect(write({ a: reserved(null) })).toBe('a=');
  });

  it('may be JSON as a whole', () => {
    expect(write(jsonQuery({ a: [1, 'é&'] }) ?? {})).toBe(encodeURIComponent('{"a":[1,"é&"]}'));
    expect(jsonQuery(undefined)).toBeUndefined();
    expect(write(jsonQuery(null) ?? {})).toBe('null');
  });

  it('arrives as it was written', async () => {
    const seen: string[] = [];
    const http = createServer((request, response) => {
      seen.push(request.url ?? '');
      response.end();
    });
    await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
    try {
      const base = `http://127.0.0.1:${(http.address() as AddressInfo).port}`;
      await fetch(buildURL(base, '/x?z=1', { v: 2 }, { q: reserved('a/b:c') }, write));
      await fetch(buildURL(base, '/y', undefined, jsonQuery({ a: 1 }), write));
    } finally {
      http.close();
    }
    expect(seen).toEqual(['/x?z=1&v=2&q=a/b:c', '/y?%7B%22a%22%3A1%7D']);
  });
});
