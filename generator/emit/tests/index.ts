/** The emitter of the SDK's tests: two for each method, which run with vitest against a mock of the API. */
import { modelsById } from '../../ir/models.js';
import type { Api, Operation, Resource, WebhookMethods } from '../../ir/types.js';
import { fileName, freeName } from '../../lib/file-name.js';
import type { Emitter, OutFile } from '../emitter.js';
import { setupFiles } from './setup.js';
import { supportText } from './support.js';
import { testFileText } from './test-file.js';
import { webhookTestText } from './webhook-test.js';

/** Tests of the SDK, for vitest. */
export const tests: Emitter = {
  name: 'tests',
  emit: (api) => {
    const files = testFiles(api).map((file): OutFile => ({ ...file, path: `typescript/tests/${file.path}` }));
    return files.length === 0 ? [] : [...files, ...setupFiles(api)];
  },
};

/** The files, relative to `tests/`: one for each resource that has methods, where its source is under `src/resources/`. */
function testFiles(api: Api): OutFile[] {
  const models = modelsById(api);
  const file = (
    path: string,
    owner: readonly string[],
    operations: readonly Operation[],
    webhooks?: WebhookMethods,
  ): OutFile[] => [
    ...(operations.length > 0
      ? [
          {
            path: `${path}.test.ts`,
            kind: 'text',
            text: testFileText(path, owner, operations, api, models),
          } as const,
        ]
      : []),
    ...(webhooks
      ? [
          {
            path: `${path}.webhooks.test.ts`,
            kind: 'text',
            text: webhookTestText(path, owner, webhooks),
          } as const,
        ]
      : []),
  ];
  const below = (
    resources: readonly Resource[],
    folder: string,
    taken: Set<string>,
    owners: readonly string[],
  ): OutFile[] =>
    resources.flatMap((resource) => {
      const name = freeName(fileName(resource.wireName), taken);
      const owner = [...owners, resource.name];
      const isFolder = resource.children.length > 0;
      return [
        ...file(
          `${folder}/${isFolder ? `${name}/` : ''}${name}`,
          owner,
          resource.operations,
          resource.webhooks,
        ),
        ...below(resource.children, `${folder}/${name}`, new Set(['index', name]), owner),
      ];
    });
  const files = [
    ...file('api-resources/top-level', [], api.operations),
    ...below(api.resources, 'api-resources', new Set(['index', 'shared', 'top-level']), []),
  ];
  return files.length === 0 ? [] : [...files, { path: 'support.ts', kind: 'text', text: supportText(api) }];
}
