/** What the emitter of the command line prints: laid out as prettier does, for every document, and with an end. */
import { format } from 'prettier';
import { describe, expect, test } from 'vitest';
import { cli } from '../../generator/emit/cli/index.js';
import type { Api, Model, Operation, Property } from '../../generator/ir/types.js';
import { printFiles, style } from '../../generator/print/print.js';
import { apiOf, documents } from '../emit/corpus.js';
import { hazards } from '../emit/hazards.js';
import { permissions } from '../emit/permissions.js';

async function sources(api: Api): Promise<{ path: string; text: string }[]> {
  const files = cli.emit(api, () => undefined).filter(({ kind }) => kind === 'ts');
  return printFiles(files);
}

describe('printed files are fixpoints of prettier', () => {
  test.each([
    ['the permissions API', permissions],
    ['names and texts that are hard to print', hazards],
  ])('of %s', async (_, api) => {
    expect(await checked(api)).toBeGreaterThan(2);
  });
  test.each(documents())(
    'of %s',
    async (document) => {
      const api = await apiOf(document);
      if (api) expect(await checked(api)).toBeGreaterThan(0);
    },
    60_000,
  );

  /** How many files there are, each as prettier would have it. */
  async function checked(api: Api): Promise<number> {
    const printed = await sources(api);
    for (const { path, text } of printed)
      expect(await format(text, { ...style, parser: 'typescript' }), path).toBe(text);
    return printed.length;
  }
});

describe('dotted flags', () => {
  /** The flags of a method whose body has one property of the given type. */
  async function flagsFor(property: Partial<Property>, models: readonly Model[]): Promise<string[]> {
    const params: Model = {
      at: '#',
      id: 'P',
      name: 'P',
      owner: '',
      role: 'params',
      type: {
        kind: 'object',
        properties: [
          { at: '#', wireName: 'thing', in: 'body', type: { kind: 'unknown' }, required: false, ...property },
        ],
      },
    };
    const method: Operation = {
      at: '#',
      id: 'make',
      wireName: 'make',
      name: 'make',
      method: 'post',
      path: [{ text: '/things' }],
      params: [],
      bodies: [
        {
          at: '#',
          encoding: 'json',
          mediaType: 'application/json',
          type: { kind: 'ref', model: 'P' },
          required: true,
          examples: [],
        },
      ],
      responses: [],
      arguments: { positional: [], object: { name: 'body', model: 'P', optional: false } },
      result: { kind: 'empty' },
      auth: [],
      headers: {},
      examples: [],
    };
    const api: Api = { ...permissions, models: [params, ...models], operations: [method], resources: [] };
    const text = (await sources(api)).find(({ path }) => path === 'cli/src/commands/_client.ts')?.text ?? '';
    return [...text.matchAll(/^ {8}name: '([^']*)'|\{ name: '([^']*)', to:/gm)].map(
      ([, a, b]) => a ?? b ?? '',
    );
  }

  const object = (id: string, properties: Record<string, Property['type']>): Model => ({
    at: '#',
    id,
    name: id,
    owner: '',
    role: 'model',
    type: {
      kind: 'object',
      properties: Object.entries(properties).map(([wireName, type]) => ({
        at: '#' as const,
        wireName,
        type,
        required: true,
      })),
    },
  });

  test('go two levels down, round a circle too', async () => {
    const node = object('Node', { next: { kind: 'ref', model: 'Node' }, node_name: { kind: 'string' } });
    expect(await flagsFor({ type: { kind: 'ref', model: 'Node' } }, [node])).toEqual([
      'thing',
      'thing.next',
      'thing.node-name',
      'thing.next.next',
      'thing.next.node-name',
    ]);
  });

  test('are at most so many', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 200 }, (_, n) => [`p${n}`, { kind: 'string' } as const]),
    );
    expect(await flagsFor({ type: { kind: 'ref', model: 'Wide' } }, [object('Wide', many)])).toHaveLength(61);
  });

  test('are for objects and nothing else', async () => {
    const wide = object('O', { a: { kind: 'string' } });
    const either = { kind: 'union', members: [{ kind: 'ref', model: 'O' }, { kind: 'string' }] } as const;
    expect(await flagsFor({ type: either }, [wide])).toEqual(['thing']);
    const nullable = { kind: 'union', members: [{ kind: 'ref', model: 'O' }, { kind: 'null' }] } as const;
    expect(await flagsFor({ type: nullable }, [wide])).toEqual(['thing', 'thing.a']);
  });

  test('are in the singular for a list, however its null is said', async () => {
    const list: Model = {
      ...object('List', {}),
      type: {
        kind: 'union',
        members: [{ kind: 'array', item: { kind: 'string' } }, { kind: 'null' }],
      },
    };
    const type = { kind: 'union', members: [{ kind: 'ref', model: 'List' }, { kind: 'null' }] } as const;
    expect(await flagsFor({ wireName: 'things', type }, [list])).toEqual(['thing']);
    const endless: Model = {
      ...object('Loop', {}),
      type: { kind: 'union', members: [{ kind: 'ref', model: 'Loop' }, { kind: 'string' }] },
    };
    expect(await flagsFor({ wireName: 'things', type: { kind: 'ref', model: 'Loop' } }, [endless])).toEqual([
      'things',
    ]);
  });
});
