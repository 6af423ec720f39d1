/** The small files that the package is entered by, and the barrels of its folders. */
import type { ExportDeclarationStructure, ExportSpecifierStructure, OptionalKind } from 'ts-morph';
import { allOperations } from '../../ir/operations.js';
import type { Api } from '../../ir/types.js';
import { importDeclarations, fileScope, moduleSpecifier } from '../../ts/file.js';
import { exportKind, interfaceKind, sourceFileKind, variableKind } from '../../ts/kinds.js';
import {
  runtime,
  runtimeModule,
  runtimeType,
  type RuntimeType,
  type RuntimeValue,
} from '../../ts/runtime.js';
import { quote } from '../../ts/text.js';
import type { OutFile } from '../emitter.js';
import { baseClass } from './definition.js';
import { barrelExports } from './exports.js';
import { clientModule, errorModule, resourcesModule, versionModule } from './modules.js';
import { descendants, type Place, type Places } from './places.js';

/** Error classes of the run time that every SDK exports, in the order of its entry. */
const errorClasses = [
  'APIError',
  'APIConnectionError',
  'APIConnectionTimeoutError',
  'APIUserAbortError',
  'NotFoundError',
  'ConflictError',
  'RateLimitError',
  'BadRequestError',
  'AuthenticationError',
  'InternalServerError',
  'PermissionDeniedError',
  'UnprocessableEntityError',
] as const satisfies readonly RuntimeValue[];

/** Every error class that an SDK exports, after its own base class. */
export function errorNames(api: Api): RuntimeValue[] {
  const ofTokens = baseClass(api) === 'OAuthClient' ? (['OAuthError'] as const) : [];
  return [...errorClasses, 'InvalidWebhookSignatureError', ...ofTokens];
}

/** Whether any method sends a file. */
export function hasUploads(api: Api): boolean {
  return allOperations(api).some(({ bodies }) =>
    bodies.some(({ encoding }) => encoding === 'multipart' || encoding === 'binary'),
  );
}

/** Whether any method gives a stream. */
export function hasStreams(api: Api): boolean {
  return allOperations(api).some(
    ({ streaming, result }) => streaming !== undefined || result.kind === 'stream',
  );
}

/** The entries of the package. */
export function entryFiles(api: Api): OutFile[] {
  const { name } = api.client;
  return [
    exportsFile('src/index', [
      from('src/index', clientModule, [
        { name, alias: 'default' },
        { name },
        { name: 'ClientOptions', isTypeOnly: true },
      ]),
      from('src/index', runtimeModule, [...types('Uploadable'), ...values('toFile', 'toStreamingFile')]),
      from('src/index', runtimeModule, values('APIPromise', 'PagePromise')),
      from('src/index', errorModule, [{ name: `${name}Error` }, ...values(...errorNames(api))]),
    ]),
    exportsFile('src/api-promise', [from('src/api-promise', runtimeModule, values('APIPromise'))]),
    exportsFile('src/uploads', [
      from('src/uploads', runtimeModule, [
        ...types('StreamingFile', 'StreamingFileInput', 'ToFileInput', 'Uploadable'),
        ...values('toFile', 'toStreamingFile'),
      ]),
    ]),
    ...(hasStreams(api)
      ? [
          exportsFile('src/streaming', [
            from('src/streaming', runtimeModule, [
              ...types('ServerSentEvent'),
              ...values('_iterSSEMessages', 'Stream'),
            ]),
          ]),
        ]
      : []),
    exportsFile('src/resource', [from('src/resource', runtimeModule, values('APIResource'))]),
    exportsFile('src/resources', [{ kind: exportKind, moduleSpecifier: './resources/index.js' }]),
    errorFile(api),
    versionFile(api),
  ];
}

function values(...names: readonly RuntimeValue[]): OptionalKind<ExportSpecifierStructure>[] {
  return names.map((name) => ({ name }));
}

/** Types of the run time in an export declaration. */
export function types(...names: readonly RuntimeType[]): OptionalKind<ExportSpecifierStructure>[] {
  return names.map((name) => ({ name, isTypeOnly: true }));
}

function from(
  module: string,
  target: string,
  namedExports: OptionalKind<ExportSpecifierStructure>[],
): ExportDeclarationStructure {
  return { kind: exportKind, namedExports, moduleSpecifier: moduleSpecifier(module, target) };
}

function exportsFile(module: string, statements: ExportDeclarationStructure[]): OutFile {
  return { path: `${module}.ts`, kind: 'ts', imports: [], source: { kind: sourceFileKind, statements } };
}

/** The run time's error classes, their base class under the name that it has in this SDK. */
function errorFile(api: Api): OutFile {
  const name = `${api.client.name}Error`;
  const scope = fileScope(errorModule, [name]);
  const base = scope.use(runtime('SDKError'));
  const named = scope.use(runtime('named'));
  const errorClass = scope.use(runtimeType('ErrorClass'));
  return {
    path: `${errorModule}.ts`,
    kind: 'ts',
    imports: scope.symbols(),
    source: {
      kind: sourceFileKind,
      statements: [
        ...importDeclarations(errorModule, scope.symbols()),
        from(errorModule, runtimeModule, values(...errorNames(api))),
        {
          kind: interfaceKind,
          isExported: true,
          name,
          extends: [base],
          docs: [{ description: '\nBase class of every error that this SDK throws.' }],
        },
        {
          kind: variableKind,
          isExported: true,
          declarationKind: 'const' as never,
          declarations: [
            {
              name,
              type: `${errorClass}<${name}>`,
              initializer: `/* @__PURE__ */ ${named}(${base}, ${quote(name)})`,
            },
          ],
        },
      ],
    },
  };
}

function versionFile(api: Api): OutFile {
  return {
    path: `${versionModule}.ts`,
    kind: 'ts',
    imports: [],
    source: {
      kind: sourceFileKind,
      statements: [`export const VERSION = ${quote(api.client.package.version)};`],
    },
  };
}

/** `index.ts` of each folder of resources, and beside each folder the module of its name. */
export function barrelFiles({ resources, shared, root }: Places): OutFile[] {
  const stars = [shared, root].flatMap((place): ExportDeclarationStructure[] =>
    place ? [{ kind: exportKind, moduleSpecifier: moduleSpecifier(resourcesModule, place.module) }] : [],
  );
  const folders = resources.flatMap(descendants).filter(({ children }) => children.length > 0);
  const top = barrelExports(resourcesModule, resources);
  return [
    exportsFile(resourcesModule, stars.length + top.length > 0 ? [...stars, ...top] : [{ kind: exportKind }]),
    ...folders.flatMap(folderFiles),
  ];
}

function folderFiles(place: Place): OutFile[] {
  const folder = place.module.split('/').slice(0, -1).join('/');
  const index = `${folder}/index`;
  return [
    exportsFile(index, barrelExports(index, [place, ...place.children])),
    exportsFile(folder, [{ kind: exportKind, moduleSpecifier: moduleSpecifier(folder, index) }]),
  ];
}
