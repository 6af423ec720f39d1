/** Every exported permissions type is mutually assignable with the one of npm openai, and with the document's own schema. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { tsc, type Compiler } from '../support/compilers.js';
import { root, sdk } from '../support/paths.js';
import { installedProject, lend } from '../support/project.js';
import { sdkManifest } from '../support/tarball.js';

const module = 'resources/fine-tuning/checkpoints/permissions';

/** Names of the types that a declaration file exports, those in namespaces as `A.B`, the class and its namespace apart. */
function exportedTypes(text: string): string[] {
  const names: string[] = [];
  const visit =
    (within: string) =>
    (node: ts.Node): void => {
      if (ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node)) {
        names.push(within + node.name.text);
      } else if (ts.isModuleDeclaration(node) && node.body && node.name.text !== 'Permissions') {
        ts.forEachChild(node.body, visit(`${within}${node.name.text}.`));
      }
    };
  ts.forEachChild(ts.createSourceFile('x.d.ts', text, ts.ScriptTarget.Latest, true), visit(''));
  return names;
}

/** What our names are in the document. */
const schemas = {
  PermissionCreateParams: 'CreateFineTuningCheckpointPermissionRequest',
  PermissionCreateResponse: 'FineTuningCheckpointPermission',
  PermissionListResponse: 'FineTuningCheckpointPermission',
  PermissionRetrieveResponse: 'ListFineTuningCheckpointPermissionResponse',
  'PermissionRetrieveResponse.Data': 'FineTuningCheckpointPermission',
  PermissionDeleteResponse: 'DeleteFineTuningCheckpointPermissionResponse',
} as const;

const head = `
  type Mutual<A, B> = [A] extends [B] ? ([B] extends [A] ? true : 'theirs is no ours') : 'ours is no theirs';
  /** A page is a class with private state, and so like no other; what it shows is compared. */
  type Shown<P> = { [K in keyof P]: P[K] extends (...args: never) => unknown ? 'method' : P[K] } & unknown;
  type Comparable<P> = P extends { hasNextPage(): boolean } ? Omit<Shown<P>, 'options' | 'response' | 'body'> : P;
  type Same<A, B> = Mutual<Comparable<A>, Comparable<B>>;
  /** What a method takes before its request options. */
  type Taken<F> = F extends (...args: infer A) => unknown ? (A extends [...infer Own, unknown?] ? Own : never) : never;
  type Given<F> = F extends (...args: never) => PromiseLike<infer R> ? Comparable<R> : never;
`;

async function compare(compiler: Compiler, program: string, packages: readonly string[]): Promise<string> {
  const compilerOptions = {
    strict: true,
    noEmit: true,
    exactOptionalPropertyTypes: true,
    target: 'ES2022',
    lib: ['ES2023', 'DOM', 'DOM.Iterable', 'DOM.AsyncIterable'],
    module: 'NodeNext',
    types: ['node'],
    skipLibCheck: true,
  };
  const folder = await installedProject(
    {
      'program.ts': head + program,
      'wire.d.ts': await readFile(join(sdk, 'src/openapi.d.ts'), 'utf8'),
      'tsconfig.json': JSON.stringify({ compilerOptions, files: ['program.ts'] }),
    },
    { type: 'module' },
  );
  await lend(folder, ['@types/node', ...packages]);
  return tsc(compiler, folder);
}

const { name } = await sdkManifest();
const theirs = exportedTypes(await readFile(join(root, `node_modules/openai/${module}.d.ts`), 'utf8'));

describe('parity', () => {
  test('npm openai exports what is compared', () => {
    expect(theirs.length).toBeGreaterThan(10);
    expect(theirs).toContain('PermissionRetrieveResponse.Data');
  });

  test.each(['5.9', '7.0'] as const)(
    'every exported type is the official one, under TypeScript %s',
    async (compiler) => {
      const methods = ['create', 'retrieve', 'list', 'delete'];
      const lines = [
        `import type * as Ours from '${name}/${module}'; import type * as Theirs from 'openai/${module}';`,
        ...theirs.map((type, index) => `export const t${index}: Same<Ours.${type}, Theirs.${type}> = true;`),
        ...methods.flatMap((method) => [
          `export const taken_${method}: Mutual<Taken<Ours.Permissions['${method}']>, Taken<Theirs.Permissions['${method}']>> = true;`,
          `export const given_${method}: Mutual<Given<Ours.Permissions['${method}']>, Given<Theirs.Permissions['${method}']>> = true;`,
        ]),
      ];
      expect(await compare(compiler, lines.join('\n'), ['openai'])).toBe('');
    },
    120_000,
  );

  test('every exported model is the schema it was made from', async () => {
    const lines = Object.entries(schemas).map(
      ([type, schema], index) =>
        `export const s${index}: Mutual<Ours.${type}, components['schemas']['${schema}']> = true;`,
    );
    const imports = `import type * as Ours from '${name}/${module}'; import type { components } from './wire.js';`;
    expect(await compare('5.9', [imports, ...lines].join('\n'), [])).toBe('');
  }, 120_000);

  test('the comparison sees a difference', async () => {
    const program = `export const a: Same<{ id: string }, { id: number }> = true;
      export const b: Same<{ id: string }, { id?: string }> = true;
      export const c: Mutual<Taken<(id: string, o?: {}) => void>, Taken<(id: number, o?: {}) => void>> = true;
      export const d: Same<{ id: string }, { id: string }> = true;`;
    const printed = await compare('5.9', program, []);
    expect(printed.match(/program\.ts\(\d+,\d+\): error/g)).toHaveLength(3);
  }, 120_000);
});
