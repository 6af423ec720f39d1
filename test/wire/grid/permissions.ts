import { topic } from '../harness/case.js';
import { json } from '../harness/fake-fetch.js';
import type { Stage } from '../harness/stage.js';

const permission = {
  id: 'cp_1',
  object: 'checkpoint.permission',
  created_at: 1721764867,
  project_id: 'proj_1',
};
const found = { object: 'list', data: [permission], first_id: 'cp_1', last_id: 'cp_1', has_more: false };
const ft = 'ft:gpt-4o-mini-2024-07-18:org:weather:B7R9VjQd';

const CREATED: readonly unknown[] = [
  { project_ids: [] },
  { project_ids: ['a', 'b'] },
  { project_ids: ['a'], extra: { x: 1 } },
];

const DELETED: readonly unknown[] = [
  { fine_tuned_model_checkpoint: ft },
  { fine_tuned_model_checkpoint: 'a/b c' },
  { fine_tuned_model_checkpoint: ft, more: 'ignored' },
  { fine_tuned_model_checkpoint: 7 },
];

const READ: readonly (readonly [string, unknown, unknown])[] = [
  ['the id alone', undefined, undefined],
  ['null for the query', null, undefined],
  ['an empty query', {}, undefined],
  ['limit 0', { limit: 0 }, undefined],
  ['everything', { after: 'cp_0', limit: 5, order: 'descending', project_id: 'p' }, undefined],
  ['options only', undefined, { headers: { 'X-A': '1' } }],
  ['null and options', null, { timeout: 5000 }],
  ['options in the place of the query', { headers: { 'X-A': '1' } }, undefined],
  ['unknown parameters', { colour: 'red', nested: { a: [1] } }, undefined],
];

export const permissions = topic('permissions', [
  ...CREATED.map((body, index) => ({
    name: `create ${index + 1}`,
    clauses: [56, 58, 82],
    replies: [json({ object: 'list', data: [permission], has_more: false })],
    run: (stage: Stage) => stage.permissions().create(ft, body),
  })),
  ...READ.flatMap(([name, query, options]) => [
    {
      name: `retrieve with ${name}`,
      clauses: [82],
      replies: [json(found)],
      run: (stage: Stage) => stage.permissions().retrieve(ft, query, options),
    },
    {
      name: `list with ${name}`,
      clauses: [56, 60, 82],
      replies: [json(found)],
      run: (stage: Stage) => stage.permissions().list(ft, query, options),
    },
  ]),
  ...DELETED.map((params, index) => ({
    name: `delete ${index + 1}`,
    clauses: [82],
    replies: [json({ id: 'cp_1', object: 'checkpoint.permission', deleted: true })],
    run: (stage: Stage) => stage.permissions().delete('cp/1', params),
  })),
  {
    name: 'delete with a body in its options',
    clauses: [15, 82],
    run: (stage) =>
      stage.permissions().delete('cp_1', { fine_tuned_model_checkpoint: ft }, { body: { why: 1 } }),
  },
  {
    name: 'methods are on the prototype',
    clauses: [82],
    run: (stage) => {
      const resource = stage.permissions();
      return Object.getOwnPropertyNames(Object.getPrototypeOf(resource) as object);
    },
  },
]);
