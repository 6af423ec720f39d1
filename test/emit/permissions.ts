/** The permissions API as the IR has it: what the emitter is shown before there is a document. */
import type { Api, Model, Operation, Param, Property, Type } from '../../generator/ir/types.js';

const at = '#' as const;
const text: Type = { kind: 'string' };
const integer: Type = { kind: 'number', integer: true };
const admin = [['adminAPIKeyAuth']];
const owner = 'fine_tuning.checkpoints.permissions';

function property(wireName: string, type: Type, body?: string, more: Partial<Property> = {}): Property {
  return { at, wireName, type, required: true, ...(body !== undefined && { doc: { body } }), ...more };
}

const permission: readonly Property[] = [
  property('id', text, 'Identifies the permission in other calls of the API.'),
  property('created_at', integer, 'When the permission was made, in Unix time (seconds).'),
  property(
    'object',
    { kind: 'literal', value: 'checkpoint.permission' },
    'The type of the object, always "checkpoint.permission".',
  ),
  property('project_id', text, 'The ID of the project that may use the checkpoint.'),
];
const permissionDoc = {
  body: 'A `checkpoint.permission` object says that a project may use a fine-tuned model checkpoint.',
};

function model(name: string, role: Model['role'], type: Type, more: Partial<Model> = {}): Model {
  return { at, id: `${owner}.${name}`, name, owner, role, type, ...more };
}

const listQuery: readonly Property[] = [
  property(
    'after',
    text,
    'The ID of the last permission on the page before, to get the page that follows it.',
    {
      in: 'query',
      required: false,
    },
  ),
  property('limit', integer, 'How many permissions to give on a page.', { in: 'query', required: false }),
  property(
    'order',
    { kind: 'enum', values: ['ascending', 'descending'] },
    'Whether the oldest permission comes first (`ascending`) or the newest (`descending`).',
    { in: 'query', required: false },
  ),
  property('project_id', text, 'Only permissions for the project with this ID.', {
    in: 'query',
    required: false,
  }),
];

const models: readonly Model[] = [
  model('PermissionCreateResponsesPage', 'page', { kind: 'unknown' }),
  model('PermissionListResponsesPage', 'page', { kind: 'unknown' }),
  model(
    'PermissionCreateResponse',
    'response',
    { kind: 'object', properties: permission },
    { doc: permissionDoc },
  ),
  model('PermissionRetrieveResponse', 'response', {
    kind: 'object',
    properties: [
      property('data', {
        kind: 'array',
        item: { kind: 'ref', model: `${owner}.PermissionRetrieveResponse.Data` },
      }),
      property('has_more', { kind: 'boolean' }),
      property('object', { kind: 'literal', value: 'list' }),
      property('first_id', { kind: 'union', members: [text, { kind: 'null' }] }, undefined, {
        required: false,
      }),
      property('last_id', { kind: 'union', members: [text, { kind: 'null' }] }, undefined, {
        required: false,
      }),
    ],
  }),
  {
    ...model('Data', 'model', { kind: 'object', properties: permission }, { doc: permissionDoc }),
    id: `${owner}.PermissionRetrieveResponse.Data`,
    within: `${owner}.PermissionRetrieveResponse`,
  },
  model(
    'PermissionListResponse',
    'response',
    { kind: 'object', properties: permission },
    { doc: permissionDoc },
  ),
  model('PermissionDeleteResponse', 'response', {
    kind: 'object',
    properties: [
      property('id', text, 'The ID of the permission that was deleted.'),
      property('deleted', { kind: 'boolean' }, 'Whether the permission was deleted.'),
      property('object', { kind: 'literal', value: 'checkpoint.permission' }),
    ],
  }),
  model('PermissionCreateParams', 'params', {
    kind: 'object',
    properties: [
      property(
        'project_ids',
        { kind: 'array', item: text },
        'The IDs of the projects that may use the checkpoint from now on.',
        { in: 'body' },
      ),
    ],
  }),
  model('PermissionRetrieveParams', 'params', { kind: 'object', properties: listQuery }),
  model('PermissionListParams', 'params', { kind: 'object', properties: listQuery }),
  model('PermissionDeleteParams', 'params', {
    kind: 'object',
    properties: [
      property(
        'fine_tuned_model_checkpoint',
        text,
        'The ID of the fine-tuned model checkpoint that was shared.',
        {
          in: 'path',
          example: 'ft:gpt-4o-mini-2024-07-18:org:weather:B7R9VjQd',
        },
      ),
    ],
  }),
];

function param(wireName: string, where: Param['in'], example?: string): Param {
  return {
    at,
    in: where,
    wireName,
    type: text,
    required: where === 'path',
    style: where === 'path' ? 'simple' : 'form',
    explode: where !== 'path',
    ...(example !== undefined && { example }),
  };
}

const checkpoint = param('fine_tuned_model_checkpoint', 'path', 'ft-AF1WoRqd3aJAHsqc9NY7iL8F');
const queries = ['after', 'limit', 'order', 'project_id'].map((name) => param(name, 'query'));
const json = (name: string): Type => ({ kind: 'ref', model: `${owner}.${name}` });
const list = '/fine_tuning/checkpoints/';

function operation(name: string, method: string, more: Partial<Operation>): Operation {
  return {
    at,
    id: `${owner}.${name}`,
    wireName: name,
    name,
    method,
    path: [{ text: list }, { param: 'fine_tuned_model_checkpoint' }, { text: '/permissions' }],
    params: [checkpoint],
    bodies: [],
    responses: [],
    arguments: { positional: [{ param: 'fine_tuned_model_checkpoint', name: 'fineTunedModelCheckpoint' }] },
    result: { kind: 'empty' },
    auth: admin,
    headers: {},
    examples: [],
    doc: { body: 'Only an [admin API key](https://example.com/docs) may do this.' },
    ...more,
  };
}

const positional = [{ param: 'fine_tuned_model_checkpoint', name: 'fineTunedModelCheckpoint' }] as const;

const operations: readonly Operation[] = [
  operation('create', 'post', {
    bodies: [
      {
        at,
        encoding: 'json',
        mediaType: 'application/json',
        type: json('PermissionCreateParams'),
        required: true,
        examples: [{ value: { project_ids: ['string'] } }],
      },
    ],
    arguments: {
      positional,
      object: { name: 'body', model: `${owner}.PermissionCreateParams`, optional: false },
    },
    result: { kind: 'json', type: json('PermissionCreateResponse') },
    paging: {
      scheme: 'Page',
      item: json('PermissionCreateResponse'),
      alias: 'PermissionCreateResponsesPage',
    },
  }),
  operation('retrieve', 'get', {
    params: [checkpoint, ...queries],
    arguments: {
      positional,
      object: { name: 'query', model: `${owner}.PermissionRetrieveParams`, optional: true },
    },
    result: { kind: 'json', type: json('PermissionRetrieveResponse') },
    doc: {
      body: 'Gives the raw list.',
      deprecated: 'Use `list`, which goes through the pages, in its place.',
    },
  }),
  operation('list', 'get', {
    params: [checkpoint, ...queries],
    arguments: {
      positional,
      object: { name: 'query', model: `${owner}.PermissionListParams`, optional: true },
    },
    result: { kind: 'json', type: json('PermissionListResponse') },
    paging: {
      scheme: 'ConversationCursorPage',
      item: json('PermissionListResponse'),
      alias: 'PermissionListResponsesPage',
    },
  }),
  operation('delete', 'delete', {
    path: [
      { text: list },
      { param: 'fine_tuned_model_checkpoint' },
      { text: '/permissions/' },
      { param: 'permission_id' },
    ],
    params: [checkpoint, param('permission_id', 'path', 'cp_zc4Q7MP6XxulcVzj4MZdwsAB')],
    arguments: {
      positional: [{ param: 'permission_id', name: 'permissionID' }],
      object: { name: 'params', model: `${owner}.PermissionDeleteParams`, optional: false },
    },
    result: { kind: 'json', type: json('PermissionDeleteResponse') },
  }),
];

const resource = { at, operations: [], children: [] } as const;
const option = { type: text, nullable: true } as const;

export const permissions: Api = {
  irVersion: 1,
  info: { title: 'OpenAI API', version: '2.3.0' },
  client: {
    name: 'OpenAI',
    envPrefix: 'OPENAI',
    package: {
      name: 'openai-permissions',
      version: '0.1.0',
      title: 'OpenAI permissions',
      license: { kind: 'spdx', id: 'MIT' },
      readme: {},
    },
    options: [
      { ...option, name: 'apiKey', wireName: 'api_key', env: 'OPENAI_API_KEY' },
      { ...option, name: 'adminAPIKey', wireName: 'admin_api_key', env: 'OPENAI_ADMIN_KEY' },
      {
        ...option,
        name: 'organization',
        wireName: 'organization',
        env: 'OPENAI_ORG_ID',
        send: { in: 'header', name: 'OpenAI-Organization' },
      },
      {
        ...option,
        name: 'project',
        wireName: 'project',
        env: 'OPENAI_PROJECT_ID',
        send: { in: 'header', name: 'OpenAI-Project' },
      },
      { ...option, name: 'webhookSecret', wireName: 'webhook_secret', env: 'OPENAI_WEBHOOK_SECRET' },
    ],
    timeoutMs: 600_000,
    retries: { max: 2, initialDelayMs: 500, maxDelayMs: 8000 },
    defaultHeaders: {},
    auth: [['bearerAuth']],
    query: { array: 'brackets', nested: 'brackets' },
    multipart: { array: 'brackets', nested: 'brackets' },
    browser: { state: 'dangerous_allow' },
    omitPlatformHeaders: false,
  },
  environments: [{ name: 'production', url: 'https://api.openai.com/v1', variables: {} }],
  auth: [
    { at, id: 'bearerAuth', wireName: 'BearerAuth', kind: 'bearer', option: 'apiKey', keyword: 'Bearer' },
    {
      at,
      id: 'adminAPIKeyAuth',
      wireName: 'AdminApiKeyAuth',
      kind: 'bearer',
      option: 'adminAPIKey',
      keyword: 'Bearer',
    },
  ],
  pages: [
    {
      name: 'Page',
      kind: 'fake_page',
      paramsIn: 'query',
      params: [],
      fields: [property('data', { kind: 'array', item: { kind: 'unknown' } }), property('object', text)],
      roles: { items: ['data'] },
      continueOnEmpty: false,
    },
    {
      name: 'ConversationCursorPage',
      kind: 'cursor',
      paramsIn: 'query',
      params: [
        property('after', text, undefined, { required: false }),
        property('limit', integer, undefined, { required: false }),
      ],
      fields: [
        property('data', { kind: 'array', item: { kind: 'unknown' } }),
        property('has_more', { kind: 'boolean' }),
        property('last_id', text),
      ],
      roles: {
        items: ['data'],
        hasMore: ['has_more'],
        cursorParam: 'after',
        cursorField: ['last_id'],
      },
      continueOnEmpty: false,
    },
  ],
  models,
  operations: [],
  resources: [
    {
      ...resource,
      wireName: 'fine_tuning',
      path: ['fine_tuning'],
      name: 'fineTuning',
      className: 'FineTuning',
      children: [
        {
          ...resource,
          wireName: 'checkpoints',
          path: ['fine_tuning', 'checkpoints'],
          name: 'checkpoints',
          className: 'Checkpoints',
          children: [
            {
              ...resource,
              wireName: 'permissions',
              path: ['fine_tuning', 'checkpoints', 'permissions'],
              name: 'permissions',
              className: 'Permissions',
              operations,
              doc: { body: 'Manage who may use a fine-tuned model checkpoint.' },
            },
          ],
        },
      ],
    },
  ],
  webhooks: [],
};
