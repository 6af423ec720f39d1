/** `src/client.ts`: the client's class, its options, and the namespace under which every type can be reached. */
import type {
  ExportDeclarationStructure,
  OptionalKind,
  PropertyDeclarationStructure,
  StatementStructures,
  TypeAliasDeclarationStructure,
} from 'ts-morph';
import type { Api } from '../../ir/types.js';
import { docs } from '../../ts/doc.js';
import { fileScope, importDeclarations, moduleSpecifier, type FileScope } from '../../ts/file.js';
import { classKind, exportKind, moduleKind, sourceFileKind, typeAliasKind } from '../../ts/kinds.js';
import { runtime, runtimeModule, runtimeType } from '../../ts/runtime.js';
import { quote } from '../../ts/text.js';
import { typeText } from '../../ts/type-text.js';
import type { OutFile } from '../emitter.js';
import { localsOf } from './arguments.js';
import { optionsInterface } from './client-options.js';
import { baseClass } from './definition.js';
import { errorNames, hasUploads, types } from './entries.js';
import { childBlocks, exportedNames } from './exports.js';
import { method } from './method.js';
import { clientModule, definitionModule, errorModule, paginationModule } from './modules.js';
import type { Place, Places } from './places.js';
import type { FileContext } from './context.js';
import { moduleName, typeNames } from './type-names.js';

/** The file of the client. */
export function clientFile(api: Api, places: Places): OutFile {
  const { name } = api.client;
  const typeOf = (id: string) => places.model(id).type;
  const scope = fileScope(clientModule, [
    name,
    'ClientOptions',
    ...api.operations.flatMap((operation) => localsOf(operation, typeOf).names),
  ]);
  const names = typeNames(scope, places, undefined);
  const context: ClientContext = {
    api,
    places,
    scope,
    names,
    owner: '',
    errors: scope.useModule(errorModule, ['Errors', 'ErrorClasses'], false),
    pagination:
      api.pages.length > 0 ? scope.useModule(paginationModule, ['Pagination', 'PageClasses'], false) : '',
  };
  const exported = childBlocks(exportingPlaces(places), scope);
  const taken = new Set(exported.flatMap(({ namedExports }) => aliases(namedExports)));
  const statements: (string | StatementStructures)[] = [
    optionsInterface(context),
    clientClass(context),
    ...statics(context, taken),
    namespace(context, exported, taken),
  ];
  return {
    path: `${clientModule}.ts`,
    kind: 'ts',
    imports: scope.symbols(),
    source: {
      kind: sourceFileKind,
      statements: [
        ...importDeclarations(clientModule, scope.symbols()),
        {
          kind: exportKind,
          namedExports: types('Logger', 'LogLevel'),
          moduleSpecifier: moduleSpecifier(clientModule, runtimeModule),
        },
        ...statements,
      ],
    },
  };
}

interface ClientContext extends FileContext {
  /** Local names of the modules of errors and page classes. */
  readonly errors: string;
  readonly pagination: string;
}

function clientClass(context: ClientContext): StatementStructures {
  const { api, scope, places, errors, names } = context;
  const { name } = api.client;
  const definition = scope.use({ module: definitionModule, name: 'definition' });
  const fields = api.client.options.map((option): OptionalKind<PropertyDeclarationStructure> => {
    const type = typeText(option.type, names);
    return {
      name: option.name,
      hasDeclareKeyword: true,
      docs: docs(option.doc),
      type: option.nullable ? `${type} | null` : type,
    };
  });
  return {
    kind: classKind,
    isExported: true,
    name,
    docs: docs({ body: `API client for the ${api.info.title}.`.replace(/\bthe the\b/i, 'the') }),
    extends: `${scope.use(runtime(baseClass(api)))}<ClientOptions>`,
    properties: [
      ...places.resources.map((place) => resourceField(place, scope)),
      ...fields,
      { name, isStatic: true, initializer: name },
      { name: 'DEFAULT_TIMEOUT', isStatic: true, type: 'number', initializer: String(api.client.timeoutMs) },
      ...[`${name}Error`, ...errorNames(api)].map((error) => ({
        name: error,
        isStatic: true,
        initializer: `${errors}.${error}`,
      })),
      ...(hasUploads(api) ? (['toFile', 'toStreamingFile'] as const) : []).map((helper) => ({
        name: helper,
        isStatic: true,
        initializer: scope.use(runtime(helper)),
      })),
    ],
    ctors: [
      {
        docs: [{ description: `\n${constructorDoc(api)}` }],
        parameters: [{ name: 'options', type: 'ClientOptions', initializer: '{}' }],
        statements: ['super();', `this._configure(${definition}, options);`],
      },
    ],
    methods: api.operations.map((operation) => method(operation, context, 'this')),
  };
}

function resourceField(place: Place, scope: FileScope): OptionalKind<PropertyDeclarationStructure> {
  const { resource } = place;
  const type = `${moduleName(scope, place, false)}.${resource?.className ?? ''}`;
  return { name: resource?.name ?? '', type, initializer: `new ${type}(this)`, docs: docs(resource?.doc) };
}

function constructorDoc({ client, environments }: Api): string {
  const env = (name: string) => `process.env[${quote(name)}]`;
  const url = environments[0]?.url;
  const lines = [
    ...client.options.flatMap((option) =>
      option.env === undefined ? [] : [`@param options.${option.name} - Defaults to ${env(option.env)}.`],
    ),
    `@param options.baseURL - Defaults to ${env(`${client.envPrefix}_BASE_URL`)}${url === undefined ? '' : `, then \`${url}\``}.`,
    `@param options.timeout - Milliseconds that one attempt may take; ${client.timeoutMs} unless given.`,
    `@param options.maxRetries - How often a failed request is sent again; ${client.retries.max} unless given.`,
  ];
  return lines.map((line) => line.replaceAll('*/', '*\\/')).join('\n');
}

/** The classes that hang on the client's class besides the errors: resources and pages. */
function statics({ api, places, scope, pagination }: ClientContext, taken: ReadonlySet<string>): string[] {
  const { name } = api.client;
  const classes = places.resources.flatMap((place) => {
    const each = place.resource?.className;
    return each === undefined || each === name
      ? []
      : [`${name}.${each} = ${moduleName(scope, place, false)}.${each};`];
  });
  return [...classes, ...pageNames(api, taken).map((each) => `${name}.${each} = ${pagination}.${each};`)];
}

/** Page classes whose name nothing else has that hangs on the client's class. */
function pageNames(api: Api, taken: ReadonlySet<string>): string[] {
  return api.pages.map(({ name }) => name).filter((name) => !taken.has(name) && name !== api.client.name);
}

function namespace(
  { api, places, scope }: ClientContext,
  exported: readonly ExportDeclarationStructure[],
  taken: ReadonlySet<string>,
): StatementStructures {
  const { name } = api.client;
  const pages = pageNames(api, taken).map((page): StatementStructures => {
    const scheme = api.pages.find((each) => each.name === page);
    const params = scheme && scheme.params.length > 0 ? [`${page}Params`] : [];
    return {
      kind: exportKind,
      namedExports: [
        { name: scope.use({ module: paginationModule, name: page }), alias: page },
        ...[...params, `${page}Response`]
          .filter((type) => !taken.has(type))
          .map((type) => ({
            name: scope.use({ module: paginationModule, name: type, typeOnly: true }),
            alias: type,
            isTypeOnly: true,
          })),
      ],
    };
  });
  const paged = new Set(pages.flatMap((page) => ('namedExports' in page ? aliases(page.namedExports) : [])));
  const statics = new Set<string>([name, 'DEFAULT_TIMEOUT', `${name}Error`, ...errorNames(api)]);
  const isHidden = (each: string) => taken.has(each) && statics.has(each);
  const isFree = (each: string) => !taken.has(each) && !paged.has(each);
  const wanted = [
    ...exportingPlaces(places).flatMap((place) => typeAliases(place, isHidden, scope)),
    ...(places.shared ? typeAliases(places.shared, isFree, scope) : []),
  ];
  const aliased = [...new Map(wanted.reverse().map((each) => [each.name, each])).values()].reverse();
  const options = scope.use(runtimeType('RequestOptions'), 'CoreRequestOptions');
  return {
    kind: moduleKind,
    isExported: true,
    hasDeclareKeyword: true,
    name,
    statements: [
      ...(taken.has('RequestOptions')
        ? []
        : ([
            options === 'RequestOptions'
              ? { kind: exportKind, namedExports: [{ name: options, alias: options, isTypeOnly: true }] }
              : { kind: typeAliasKind, isExported: true, name: 'RequestOptions', type: options },
          ] satisfies StatementStructures[])),
      ...pages,
      ...exported
        .map((each) => without(each, statics))
        .filter(({ namedExports }) => aliases(namedExports).length > 0),
      ...aliased,
    ],
  };
}

/** The places whose exports the namespace passes on, those of the client's own methods last. */
function exportingPlaces({ resources, root }: Places): readonly Place[] {
  return root ? [...resources, root] : resources;
}

/** Type aliases in the namespace, for names that a file exports. */
function typeAliases(
  place: Place,
  isWanted: (name: string) => boolean,
  scope: FileScope,
): TypeAliasDeclarationStructure[] {
  return exportedNames(place)
    .filter(({ name }) => isWanted(name))
    .map(({ name }) => ({
      kind: typeAliasKind,
      isExported: true,
      name,
      type: `${moduleName(scope, place, true)}.${name}`,
    }));
}

/** An export declaration without what the class has as a static of the same name. */
function without(
  { namedExports, ...rest }: ExportDeclarationStructure,
  names: ReadonlySet<string>,
): ExportDeclarationStructure {
  if (!Array.isArray(namedExports)) return rest;
  return {
    ...rest,
    namedExports: namedExports.filter(
      (each) => typeof each !== 'object' || !each.isTypeOnly || !names.has(each.alias ?? each.name),
    ),
  };
}

function aliases(named: ExportDeclarationStructure['namedExports']): string[] {
  return Array.isArray(named)
    ? named.flatMap((each) => (typeof each === 'object' ? [each.alias ?? each.name] : []))
    : [];
}
