/** What the SDK's examples, the command line and the pages have in common: example values, and the surface of commands. */
import { describe, expect, test } from 'vitest';
import { clientFlag, commandOf, programName } from '../../generator/ir/command.js';
import { neededOptions } from '../../generator/ir/credentials.js';
import { FILE, NOTHING, sampleOf, toJson } from '../../generator/ir/example.js';
import { fits } from '../../generator/ir/fits.js';
import type { Models } from '../../generator/ir/models.js';
import { modelsById } from '../../generator/ir/models.js';
import type { Api, Model, Operation, Resource, Type } from '../../generator/ir/types.js';
import { generate } from '../../generator/generate.js';
import { root } from '../support/paths.js';

const at = '#/x' as const;
const string: Type = { kind: 'string' };
const object = (properties: { readonly [name: string]: Type }, optional: readonly string[] = []): Type => ({
  kind: 'object',
  properties: Object.entries(properties).map(([wireName, type]) => ({
    at,
    wireName,
    type,
    required: !optional.includes(wireName),
  })),
});
const model = (id: string, type: Type): Model => ({ at, id, name: id, owner: '', role: 'model', type });
const ref = (id: string): Type => ({ kind: 'ref', model: id });

const models: Models = new Map(
  [
    model('Loop', object({ self: ref('Loop') })),
    model('Tree', object({ value: string, children: { kind: 'array', item: ref('Tree') } }, ['children'])),
    model('Rope', { kind: 'union', members: [{ kind: 'array', item: ref('Rope') }, string] }),
  ].map((each) => [each.id, each]),
);
const sample = (type: Type, more: object = {}) => sampleOf({ type, ...more }, models, 'all');

describe('an example value', () => {
  test.each<[string, Type, object, unknown]>([
    ['is the name of a string', string, { name: 'project_id' }, 'project_id'],
    ['is "string" without one', string, {}, 'string'],
    ['is the example of the document', string, { name: 'a', example: 'b', default: 'c' }, 'b'],
    ['is the default without an example', { kind: 'number' }, { default: 10 }, 10],
    ['is no example of another type', { kind: 'number' }, { example: 'ten' }, 0],
    ['is the first of an enum', { kind: 'enum', values: ['x', 'y'] }, {}, 'x'],
    ['is the constant', { kind: 'literal', value: 'list' }, { name: 'object' }, 'list'],
    ['follows the format', { kind: 'string', format: 'date' }, { name: 'day' }, '2020-01-31'],
    ['has one item in a list', { kind: 'array', item: string }, { name: 'ids' }, ['string']],
    ['skips null', { kind: 'union', members: [{ kind: 'null' }, { kind: 'boolean' }] }, {}, true],
    ['ends in a type that holds itself', ref('Tree'), {}, { value: 'value', children: [] }],
    ['takes the way out of a circle', ref('Rope'), { name: 'rope' }, []],
    ['says that there is nothing where a circle has no way out', ref('Loop'), {}, NOTHING],
    ['says that there is nothing where nothing is allowed', { kind: 'never' }, {}, NOTHING],
  ])('%s', (_, type, more, expected) => {
    expect(sample(type, more)).toEqual(expected);
  });

  test('of a file is a file, and a path in JSON', () => {
    expect(sample({ kind: 'binary' })).toBe(FILE);
    expect(toJson(sample(object({ file: { kind: 'binary' } })))).toEqual({ file: 'path/to/file' });
  });

  test('leaves out what is optional where only what is required is wanted', () => {
    const type = object({ a: string, b: string }, ['b']);
    expect(sampleOf({ type }, models, 'required')).toEqual({ a: 'a' });
    expect(sampleOf({ type }, models, 'all')).toEqual({ a: 'a', b: 'b' });
  });

  test('fits its type, to the last property', () => {
    const type = object({ a: string, b: string }, ['b']);
    expect(fits({ a: 'x' }, type, models)).toBe(true);
    expect(fits({ b: 'x' }, type, models)).toBe(false);
    expect(fits({ a: 'x', c: 1 }, type, models)).toBe(false);
    expect(fits({ value: 'x', children: [{ value: 1 }] }, ref('Tree'), models)).toBe(false);
  });
});

async function permissions(): Promise<{ api: Api; resource: Resource; of: (name: string) => Operation }> {
  const { api } = await generate({ cwd: root, document: 'spec', config: 'spec/sdk.yml', emit: [] });
  const resource = api?.resources[0]?.children[0]?.children[0];
  if (!api || !resource) throw new Error('spec/ has changed');
  const of = (name: string) => {
    const found = resource.operations.find((operation) => operation.name === name);
    if (!found) throw new Error(`there is no ${name}`);
    return found;
  };
  return { api, resource, of };
}

describe('a command', () => {
  test('has a flag for every parameter, in the order of the URL and of the type', async () => {
    const { api, resource, of } = await permissions();
    const command = (name: string) => commandOf(of(name), resource.path, api, modelsById(api));
    expect(programName(api.client)).toBe('openai');
    expect(command('list').group).toBe('fine-tuning:checkpoints:permissions');
    expect(command('list').flags.map(({ name }) => name)).toEqual([
      'fine-tuned-model-checkpoint',
      'after',
      'limit',
      'order',
      'project-id',
    ]);
    expect(command('create').flags.map(({ name, repeatable }) => [name, repeatable])).toEqual([
      ['fine-tuned-model-checkpoint', false],
      ['project-id', true],
    ]);
    expect(command('delete').flags.map(({ name }) => name)).toEqual([
      'fine-tuned-model-checkpoint',
      'permission-id',
    ]);
  });

  test('keeps the plural where the singular is the name of another parameter', async () => {
    const { api } = await generate({
      cwd: root,
      document: 'test/reference/documents/awkward.yaml',
      emit: [],
    });
    const all = (resources: readonly Resource[]): readonly (readonly [Operation, Resource])[] =>
      resources.flatMap((resource) => [
        ...resource.operations.map((operation) => [operation, resource] as const),
        ...all(resource.children),
      ]);
    const [operation, resource] =
      all(api?.resources ?? []).find(([each]) => each.operationId === 'listNodes') ?? [];
    if (!api || !operation || !resource) throw new Error('the document has changed');
    const { flags } = commandOf(operation, resource.path, api, modelsById(api));
    expect(flags.map(({ name }) => name).sort()).toEqual(['tag', 'tags']);
  });

  test('takes the credentials of its operation, by another name where a parameter has theirs', async () => {
    const { api, resource, of } = await permissions();
    const command = commandOf(of('list'), resource.path, api, modelsById(api));
    const [option] = neededOptions(of('list'), api);
    if (!option) throw new Error('the operation takes the admin key');
    expect(clientFlag(option, command).name).toBe('admin-api-key');
    expect(clientFlag({ ...option, wireName: 'limit' }, command).name).toBe('client-limit');
  });
});
