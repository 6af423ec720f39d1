/** An API whose every name and text is a trap for whoever writes code from it. */
import type { Api, Model, Operation, Param, Property, Type } from '../../generator/ir/types.js';
import { permissions } from './permissions.js';

const at = '#' as const;
const text: Type = { kind: 'string' };

/** Text that would end a comment, a string or a template, begin a tag, or turn the direction of what follows. */
const evil = '*/ alert(1) /* \' " ` ${alert(2)} \\ \u2028 \u202e \n@deprecated\n\n```ts\n*/ x\n```';

function property(wireName: string, type: Type = text, more: Partial<Property> = {}): Property {
  return { at, wireName, type, required: true, doc: { body: evil }, ...more };
}

function model(owner: string, name: string, type: Type, more: Partial<Model> = {}): Model {
  return { at, id: `${owner}.${name}`, owner, name, role: 'model', type, doc: { body: evil }, ...more };
}

/** Names of globals and of the run time, each a model beside code that needs what it hides. */
const shadowing = [
  'Error',
  'Response',
  'File',
  'Object',
  'Date',
  'Array',
  'Record',
  'Promise',
  'APIPromise',
  'APIResource',
  'RequestOptions',
  'Page',
  'PagePromise',
];

const properties = [
  '__proto__',
  'constructor',
  'then',
  'default',
  'a-b',
  "it's",
  'say "it"',
  '\u2028',
  '1a',
  'ü',
  '',
];
const values = ["'", '"', `'"`, '\\', '\n', '\u2028', '${x}', '`', '*/', '\ud800', 'plain'];

const object: Type = {
  kind: 'object',
  properties: [
    ...properties.map((name) => property(name)),
    property('values', { kind: 'enum', values, open: true }),
    property('list', { kind: 'array', item: { kind: 'ref', model: 'things.Array' } }, { required: false }),
    property('literal', { kind: 'literal', value: evil }),
    property('numbers', { kind: 'enum', values: [-1, 0, 1e21, 1.5, true] }),
    property('both', {
      kind: 'union',
      members: [
        {
          kind: 'intersection',
          members: [
            { kind: 'ref', model: 'things.Date' },
            { kind: 'record', value: text },
          ],
        },
        { kind: 'null' },
      ],
    }),
    property('inner', { kind: 'ref', model: 'things.Holder.Object' }),
  ],
};

const models: readonly Model[] = [
  ...shadowing.map((name) => model('things', name, object)),
  model('things', 'Holder', object),
  // Heads of interfaces that no line holds: with one base, and with two.
  model('things', `Base${'X'.repeat(60)}`, object),
  model('things', `One${'X'.repeat(60)}`, {
    kind: 'object',
    bases: [`things.Base${'X'.repeat(60)}`],
    properties: [],
  }),
  model('things', `Two${'X'.repeat(60)}`, {
    kind: 'object',
    bases: [`things.Base${'X'.repeat(60)}`, 'things.Holder'],
    properties: [],
  }),
  { ...model('things', 'Object', object), id: 'things.Holder.Object', within: 'things.Holder' },
  { ...model('things', 'Holder', object), id: 'things.Holder.Holder', within: 'things.Holder' },
  model(
    'things',
    'ThingThenParams',
    {
      kind: 'object',
      properties: [
        property('options', text, { in: 'query', required: false }),
        property('X-Header', { kind: 'number' }, { in: 'header' }),
        property('path', text, { in: 'path' }),
        property('a-b', text, { in: 'body' }),
      ],
    },
    { role: 'params' },
  ),
];

function param(wireName: string, where: Param['in'], type: Type = text): Param {
  return { at, in: where, wireName, type, required: where === 'path', style: 'simple', explode: false };
}

function operation(name: string, more: Partial<Operation> = {}): Operation {
  return {
    at,
    id: `things.${name}`,
    wireName: name,
    name,
    method: 'get',
    path: [{ text: '/`${x}\\' }, { param: 'options' }, { text: "/'" }],
    params: [param('options', 'path')],
    bodies: [],
    responses: [],
    arguments: { positional: [{ param: 'options', name: 'options_' }] },
    result: { kind: 'json', type: { kind: 'ref', model: 'things.Response' } },
    auth: [['adminAPIKeyAuth']],
    headers: { 'x-evil': evil.replace(/\n/g, ' ') },
    examples: [],
    doc: { body: evil },
    ...more,
  };
}

const operations: readonly Operation[] = [
  ...['delete', 'constructor', 'default', 'new', 'toString'].map((name) => operation(name)),
  operation('binary', { result: { kind: 'binary' } }),
  operation('nothing', { result: { kind: 'empty' }, doc: { body: '', deprecated: evil } }),
  operation('then', {
    method: 'post',
    path: [{ text: '/' }, { param: 'path' }, { text: '/' }, { param: 'class' }],
    params: [
      param('path', 'path'),
      param('class', 'path'),
      param('options', 'query'),
      param('X-Header', 'header', { kind: 'number' }),
    ],
    bodies: [
      { at, encoding: 'json', mediaType: 'application/json', type: object, required: true, examples: [] },
    ],
    arguments: {
      positional: [{ param: 'class', name: 'class_' }],
      object: { name: 'params', model: 'things.ThingThenParams', optional: false },
    },
  }),
];

export const hazards: Api = {
  ...permissions,
  info: { title: evil, version: evil },
  environments: [{ name: evil, url: `https://example.com/${encodeURI(evil)}`, variables: {} }],
  models,
  resources: [
    {
      at,
      wireName: 'things',
      path: ['things'],
      name: 'things',
      className: 'Things',
      doc: { body: evil },
      operations,
      children: [],
    },
    {
      at,
      wireName: 'index',
      path: ['index'],
      name: 'index',
      className: 'Index',
      operations: [],
      children: [],
    },
  ],
};
