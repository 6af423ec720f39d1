/** A document in a folder: a root, and a file per group of paths. */
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadDocument } from '../../generator/load/load.js';
import { document, folderOf, loadFiles, path, where } from './support.js';

const part = (rest: string): string => `openapi: 3.1.0\ninfo:\n  title: Part\n  version: 1.0.0\n${rest}`;

describe('a folder', () => {
  test('is merged in the order of names; the root has the say in everything but paths and components', async () => {
    const { at, said, loaded } = await loadFiles({
      'openapi.yaml': document('tags:\n  - name: a\npaths: {}\n'),
      'paths/b.yaml': part(`paths:\n${path('/b', '{ $ref: "#/components/schemas/A" }')}`),
      'paths/a.yaml': part(
        `tags:\n  - name: b\npaths:\n${path('/a', '{ type: string }')}components:\n  schemas:\n    A:\n      type: string\n`,
      ),
      'paths/notes.txt': 'nothing of ours',
      'paths/.hidden.yaml': 'nothing: either',
    });
    expect(said).toEqual([]);
    expect(Object.keys(at('#/paths') as object)).toEqual(['/a', '/b']);
    expect(at('#/info/title')).toBe('Pets');
    expect(at('#/tags')).toEqual([{ name: 'a' }, { name: 'b' }]);
    expect(at('#/components/schemas')).toEqual({ A: { type: 'string' } });
    expect(loaded!.files.map((file) => file.path)).toEqual(['openapi.yaml', 'paths/a.yaml', 'paths/b.yaml']);
    expect(where(loaded!.origin('#/paths/~1b/get/operationId'))).toBe(
      'paths/b.yaml#/paths/~1b/get/operationId',
    );
  });

  test("lets two files share a path, and a file's security and servers hold for its own operations alone", async () => {
    const { at, said, loaded } = await loadFiles({
      'openapi.yaml': document(
        'security:\n  - key: []\npaths: {}\ncomponents:\n  securitySchemes:\n    key:\n      type: http\n      scheme: bearer\n',
      ),
      'paths/a.yaml': part(`paths:\n${path('/a', '{}')}`),
      'paths/b.yaml': part(
        `security:\n  - admin: []\nservers:\n  - url: https://b.example.com\npaths:\n${path('/a', '{}', 'putA').replace('get:', 'put:')}${path('/b', '{}').replace('get:', 'get:\n      security: []')}`,
      ),
    });
    expect(said).toEqual([]);
    expect(Object.keys(at('#/paths/~1a') as object)).toEqual(['get', 'put']);
    expect(at('#/paths/~1a/get/security')).toBeUndefined();
    expect(at('#/paths/~1a/put/security')).toEqual([{ admin: [] }]);
    expect(at('#/paths/~1a/put/servers')).toEqual([{ url: 'https://b.example.com' }]);
    expect(at('#/paths/~1b/get/security')).toEqual([]);
    expect(where(loaded!.origin('#/paths/~1a/put/security/0'))).toBe('paths/b.yaml#/security/0');
  });

  test('may declare a security scheme and a tag alike in several files, and nothing else twice', async () => {
    const schemes = 'components:\n  securitySchemes:\n    key:\n      type: http\n      scheme: bearer\n';
    const { said } = await loadFiles({
      'openapi.yaml': document(`tags:\n  - name: t\npaths: {}\n${schemes}`),
      'paths/a.yaml': part(
        `tags:\n  - name: t\npaths: {}\n${schemes}  schemas:\n    A:\n      type: string\n`,
      ),
      'paths/b.yaml': part(`paths: {}\n${schemes}  schemas:\n    A:\n      type: string\n`),
    });
    expect(said).toEqual(['merge-clash paths/b.yaml#/components/schemas/A']);
  });

  test('reports each clash with the place of both', async () => {
    const { diagnostics, loaded } = await loadFiles({
      'openapi.yaml': document(`paths:\n${path('/a', '{}', 'one')}`),
      'paths/a.yaml': part(`paths:\n${path('/a', '{}', 'two')}`),
    });
    expect(loaded).toBeUndefined();
    expect(
      diagnostics.map(({ at, related }) => [where(at!), ...related!.map((each) => where(each.at))]),
    ).toEqual([['paths/a.yaml#/paths/~1a/get', 'openapi.yaml#/paths/~1a/get']]);
  });

  test('without openapi.yaml is said to have none', async () => {
    const { diagnostics } = await loadFiles({ 'paths/a.yaml': part('paths: {}\n') });
    expect(diagnostics.map(({ code, message }) => `${code}: ${message}`)).toEqual([
      'file-unreadable: . cannot be read: there is no openapi.yaml in that folder',
    ]);
  });
});

describe('a link that leads out of the folder', () => {
  const load = async (asked: string) => {
    const elsewhere = folderOf({ 'api.yaml': document(`paths:\n${path('/a', '{}')}`) });
    const cwd = folderOf({ 'api/openapi.yaml': document('paths: {}\n'), 'api/paths/b.txt': '' });
    symlinkSync(join(elsewhere, 'api.yaml'), join(cwd, 'api/link.yaml'));
    symlinkSync(join(elsewhere, 'api.yaml'), join(cwd, 'api/paths/link.yaml'));
    const messages: string[] = [];
    const loaded = await loadDocument(asked, { cwd, validate: false }, ({ message }) =>
      messages.push(message),
    );
    return { loaded, messages };
  };

  test('is followed where it is the file that was asked for', async () => {
    const { loaded, messages } = await load('api/link.yaml');
    expect(messages).toEqual([]);
    expect(Object.keys(loaded!.document['paths'] as object)).toEqual(['/a']);
  });

  test('is an error where it is a part that was not', async () => {
    const { loaded, messages } = await load('api');
    expect(loaded).toBeUndefined();
    expect(messages).toEqual([
      'api/paths/link.yaml cannot be read: it is a link that leads out of the folder',
    ]);
  });
});
