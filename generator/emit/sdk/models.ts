/** Named types as declarations: interfaces, type aliases, and namespaces for what is nested in them. */
import type {
  InterfaceDeclarationStructure,
  ModuleDeclarationStructure,
  PropertySignatureStructure,
  OptionalKind,
  TypeAliasDeclarationStructure,
} from 'ts-morph';
import type { Api, Model, ModelId, ObjectType, PageScheme, Property } from '../../ir/types.js';
import { docs } from '../../ts/doc.js';
import type { FileScope } from '../../ts/file.js';
import { interfaceKind, moduleKind, typeAliasKind } from '../../ts/kinds.js';
import { propertyName } from '../../ts/text.js';
import { extraText, typeText, type TypeNames } from '../../ts/type-text.js';
import { paginationModule } from './modules.js';
import type { Places } from './places.js';
import { moduleName, typeNames } from './type-names.js';

/** What a model is declared by. */
export type Declaration =
  InterfaceDeclarationStructure | ModuleDeclarationStructure | TypeAliasDeclarationStructure;

/** What declarations are made from. */
export interface ModelContext {
  readonly api: Api;
  readonly places: Places;
  readonly scope: FileScope;
  readonly owner: string;
  /** The page scheme of the operation that takes these params. */
  readonly pagedBy: (params: ModelId) => PageScheme | undefined;
  /** The models whose names the namespace of these params has too: those of the two modes of a method that streams when asked to. */
  readonly modesOf: (params: ModelId) => readonly ModelId[];
}

/** A model with what is nested in it, and its other names. `inside` are the models in whose namespaces it stands. */
export function modelDeclarations(
  model: Model,
  context: ModelContext,
  inside: readonly ModelId[] = [],
): Declaration[] {
  const names = typeNames(context.scope, context.places, context.owner, inside);
  const nested = context.places.nested(model.id);
  const within = [...inside, model.id];
  const statements = [
    ...nested.flatMap((child) => modelDeclarations(child, context, within)),
    ...modeAliases(model, nested, context),
  ];
  return [
    declaration(model, names, context),
    ...(statements.length > 0
      ? [{ kind: moduleKind, isExported: true, name: model.name, statements } as const]
      : []),
    ...(model.aliases ?? []).map(({ name, deprecated }) => ({
      kind: typeAliasKind,
      isExported: true,
      name,
      type: model.name,
      docs: docs(deprecated === undefined ? undefined : { deprecated }),
    })),
  ];
}

/** `export type CompletionCreateParamsStreaming = CompletionsAPI.CompletionCreateParamsStreaming;` */
function modeAliases(
  { id }: Model,
  nested: readonly Model[],
  { modesOf, places, scope, owner }: ModelContext,
): TypeAliasDeclarationStructure[] {
  const taken = new Set(nested.map(({ name }) => name));
  return modesOf(id)
    .map((mode) => places.model(mode).name)
    .filter((name) => !taken.has(name))
    .map((name) => ({
      kind: typeAliasKind,
      isExported: true,
      name,
      type: `${moduleName(scope, places.place(owner), true)}.${name}`,
    }));
}

function declaration(model: Model, names: TypeNames, context: ModelContext): Declaration {
  const { name, doc, type } = model;
  const page = model.role === 'page' ? context.places.pageAlias(model) : undefined;
  if (page) {
    const local = context.scope.use({ module: paginationModule, name: page.scheme, typeOnly: true });
    const item = page.operation.paging ? typeText(page.operation.paging.item, names) : 'unknown';
    return { kind: typeAliasKind, isExported: true, name, docs: docs(doc), type: `${local}<${item}>` };
  }
  if (type.kind !== 'object')
    return { kind: typeAliasKind, isExported: true, name, docs: docs(doc), type: typeText(type, names) };

  const scheme = context.pagedBy(model.id);
  const paged = scheme && scheme.params.length > 0 ? scheme : undefined;
  const extended = [
    ...(type.bases ?? []).map(names.model),
    ...(paged
      ? [context.scope.use({ module: paginationModule, name: `${paged.name}Params`, typeOnly: true })]
      : []),
  ];
  return {
    kind: interfaceKind,
    isExported: true,
    name,
    docs: docs(doc),
    extends: extended,
    properties: members(type, names),
    indexSignatures: type.extra
      ? [{ keyName: 'key', keyType: 'string', returnType: extraText(type, type.extra, names) }]
      : [],
  };
}

function members({ properties }: ObjectType, names: TypeNames): OptionalKind<PropertySignatureStructure>[] {
  const mixed = new Set(properties.map((property) => property.in)).size > 1;
  return properties.map((property) => member(property, names, mixed));
}

/** A property of an interface. In params of several kinds its comment says of which it is. */
function member(
  property: Property,
  names: TypeNames,
  mixed = false,
): OptionalKind<PropertySignatureStructure> {
  const { key, wireName, required, type, doc } = property;
  return {
    name: propertyName(key ?? wireName),
    hasQuestionToken: !required,
    type: typeText(type, names),
    docs: docs(doc, mixed && property.in ? { prefix: prefixes[property.in] } : {}),
  };
}

const prefixes = {
  path: 'Path param',
  query: 'Query param',
  header: 'Header param',
  cookie: 'Cookie param',
  body: 'Body param',
} as const;
