/** The file of a resource: its class, its types, and the namespace that makes them reachable through the class. */
import type {
  ClassDeclarationStructure,
  ExportDeclarationStructure,
  ModuleDeclarationStructure,
  OptionalKind,
  PropertyDeclarationStructure,
} from 'ts-morph';
import type { Api, ModelId, Operation, PageScheme, Resource } from '../../ir/types.js';
import type { OutFile } from '../emitter.js';
import { docs } from '../../ts/doc.js';
import { fileScope, importDeclarations } from '../../ts/file.js';
import { classKind, exportKind, moduleKind, sourceFileKind } from '../../ts/kinds.js';
import { runtime } from '../../ts/runtime.js';
import { quote } from '../../ts/text.js';
import { localsOf } from './arguments.js';
import { namespaceExports } from './exports.js';
import { foreignPages, method } from './method.js';
import { modelDeclarations } from './models.js';
import type { FileContext } from './context.js';
import type { Place, Places } from './places.js';
import { declaredNames, moduleName, typeNames } from './type-names.js';
import { parserMethod, webhookMethods } from './webhooks.js';

/** Page schemes of operations by the params they take. */
function pagedParams(
  api: Api,
  operations: readonly Operation[],
): (params: ModelId) => PageScheme | undefined {
  const schemes = new Map(api.pages.map((page) => [page.name, page]));
  const byParams = new Map(
    operations.flatMap(({ paging, arguments: { object } }) =>
      paging && object ? [[object.model, schemes.get(paging.scheme)] as const] : [],
    ),
  );
  return (params) => byParams.get(params);
}

/** The params of the two modes of operations that stream when asked to, by the params that are either. */
function modesOf(operations: readonly Operation[]): (params: ModelId) => readonly ModelId[] {
  const modes = new Map(
    operations.flatMap(({ streaming, arguments: { object } }) =>
      streaming?.models && object
        ? [[object.model, [streaming.models.nonStreaming, streaming.models.streaming]] as const]
        : [],
    ),
  );
  return (params) => modes.get(params) ?? [];
}

/** The file of a resource, of the shared models, or of the types of the client's own methods. */
export function placeFile(place: Place, api: Api, places: Places): OutFile {
  const { resource, owner } = place;
  const operations = resource?.operations ?? (owner === '' ? api.operations : []);
  const typeOf = (id: ModelId) => places.model(id).type;
  const locals = resource ? operations.flatMap((operation) => localsOf(operation, typeOf).names) : [];
  const scope = fileScope(place.module, [...declaredNames(place, places), ...locals]);
  const exported = resource ? namespaceExports(place, scope) : [];
  const context: FileContext = {
    api,
    places,
    place,
    scope,
    owner,
    names: typeNames(scope, places, owner),
  };
  const paged = pagedParams(api, operations);
  const declare = (model: (typeof place.models)[number]) =>
    modelDeclarations(model, { api, places, scope, owner, pagedBy: paged, modesOf: modesOf(operations) });

  const pages = place.models.filter(({ role }) => role === 'page');
  const others = place.models.filter(({ role }) => role !== 'page');
  const statements = [
    ...(resource ? [resourceClass(resource, place, context)] : []),
    ...pages.flatMap(declare),
    ...others.flatMap(declare),
    ...(resource ? statics(resource.className, place, context) : []),
    ...(resource ? resourceNamespace(resource, exported) : []),
    ...(resource ? pageExports(operations, context) : []),
  ];
  return {
    path: `${place.module}.ts`,
    kind: 'ts',
    source: {
      kind: sourceFileKind,
      statements: [...importDeclarations(place.module, scope.symbols()), ...statements],
    },
    imports: scope.symbols(),
  };
}

function resourceClass(resource: Resource, place: Place, context: FileContext): ClassDeclarationStructure {
  return {
    kind: classKind,
    isExported: true,
    name: resource.className,
    docs: docs(resource.doc),
    extends: context.scope.use(runtime('APIResource')),
    properties: [
      {
        name: '_key',
        isStatic: true,
        initializer: `[${keyOf(place, context.places).map(quote).join(', ')}] as const`,
      },
      ...place.children.map((child) => childField(child, context)),
    ],
    methods: [
      ...resource.operations.map((operation) => method(operation, context)),
      ...(resource.webhooks ? webhookMethods(resource.webhooks, context) : []),
      ...(resource.parsers ?? []).map((parser) => parserMethod(parser, context)),
    ],
  };
}

/** The properties by which the resource is reached from the client. */
function keyOf({ resource }: Place, places: Places): string[] {
  const path = resource?.path ?? [];
  return path.map((_, i) => places.place(path.slice(0, i + 1).join('.')).resource?.name ?? '');
}

function childField(child: Place, { scope }: FileContext): OptionalKind<PropertyDeclarationStructure> {
  const type = `${moduleName(scope, child, false)}.${child.resource?.className ?? ''}`;
  return {
    name: child.resource?.name ?? '',
    type,
    initializer: `new ${type}(this._client)`,
    docs: docs(child.resource?.doc),
  };
}

/** `Checkpoints.Permissions = Permissions;` */
function statics(className: string, place: Place, { scope }: FileContext): string[] {
  return place.children.map((child) => {
    const name = child.resource?.className ?? '';
    return `${className}.${name} = ${moduleName(scope, child, false)}.${name};`;
  });
}

/** `export { type MessagesItemsCursor };` */
function pageExports(operations: readonly Operation[], context: FileContext): ExportDeclarationStructure[] {
  const namedExports = foreignPages(operations, context).map(({ local, name }) => ({
    name: local,
    ...(local !== name && { alias: name }),
    isTypeOnly: true,
  }));
  return namedExports.length > 0 ? [{ kind: exportKind, namedExports }] : [];
}

function resourceNamespace(
  { className }: Resource,
  statements: readonly ExportDeclarationStructure[],
): ModuleDeclarationStructure[] {
  if (statements.length === 0) return [];
  return [
    {
      kind: moduleKind,
      isExported: true,
      hasDeclareKeyword: true,
      name: className,
      statements: [...statements],
    },
  ];
}
