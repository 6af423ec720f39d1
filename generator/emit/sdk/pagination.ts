/**
 * `src/pagination.ts`: a page class for each way of paging, over the run time's helpers. The file is long because what a page
 * declares, keeps and asks next has to agree.
 */
import type {
  ClassDeclarationStructure,
  InterfaceDeclarationStructure,
  MethodDeclarationStructure,
  OptionalKind,
  PropertySignatureStructure,
  StatementStructures,
} from 'ts-morph';
import type { Api, Doc, Operation, PageScheme, Property, Type } from '../../ir/types.js';
import { docs } from '../../ts/doc.js';
import { fileScope, importDeclarations, type FileScope } from '../../ts/file.js';
import { classKind, exportKind, interfaceKind, sourceFileKind, typeAliasKind } from '../../ts/kinds.js';
import { runtime, runtimeModule, runtimeType, type RuntimeValue } from '../../ts/runtime.js';
import { access, propertyName, quote } from '../../ts/text.js';
import { typeText, type TypeNames } from '../../ts/type-text.js';
import type { OutFile } from '../emitter.js';
import { paginationModule } from './modules.js';
import { moduleSpecifier } from '../../ts/file.js';
import type { Places } from './places.js';
import { typeNames } from './type-names.js';
import { alwaysHas } from './arguments.js';

/** Stands for the type of an item among the fields of a page. */
const item: Type = { kind: 'ref', model: '$item' };

interface PageContext {
  readonly scope: FileScope;
  readonly names: TypeNames;
  readonly places: Places;
  /** Operations that page this way. */
  readonly operations: readonly Operation[];
}

/** The file of page classes. */
export function paginationFile(api: Api, places: Places, operations: readonly Operation[]): OutFile {
  const scope = fileScope(
    paginationModule,
    api.pages.flatMap(({ name }) => [name, `${name}Response`, `${name}Params`, 'Item']),
  );
  const outer = typeNames(scope, places, undefined);
  const names: TypeNames = { ...outer, model: (id) => (id === '$item' ? 'Item' : outer.model(id)) };
  const statements = api.pages.flatMap((page) =>
    pageStatements(page, {
      scope,
      names,
      places,
      operations: operations.filter(({ paging }) => paging?.scheme === page.name),
    }),
  );
  const names_ = ['AbstractPage', 'PagePromise'] satisfies RuntimeValue[];
  return {
    path: `${paginationModule}.ts`,
    kind: 'ts',
    imports: scope.symbols(),
    source: {
      kind: sourceFileKind,
      statements: [
        ...importDeclarations(paginationModule, scope.symbols()),
        {
          kind: exportKind,
          namedExports: [
            ...names_.map((name) => ({ name })),
            { name: 'PageRequestOptions', isTypeOnly: true },
          ],
          moduleSpecifier: moduleSpecifier(paginationModule, runtimeModule),
        },
        ...statements,
      ],
    },
  };
}

function pageStatements(page: PageScheme, context: PageContext): StatementStructures[] {
  const { names } = context;
  const whole = page.roles.items.length === 0;
  const response: StatementStructures = whole
    ? {
        kind: typeAliasKind,
        isExported: true,
        name: `${page.name}Response`,
        typeParameters: [{ name: 'Item' }],
        type: `${names.global('Array')}<Item>`,
      }
    : {
        kind: interfaceKind,
        isExported: true,
        name: `${page.name}Response`,
        typeParameters: [{ name: 'Item' }],
        properties: fieldsOf(page).map((field) => member(field, names)),
      };
  return [response, ...paramsInterface(page, context), pageClass(page, whole, context)];
}

function paramsInterface(page: PageScheme, context: PageContext): InterfaceDeclarationStructure[] {
  const { names } = context;
  if (page.params.length === 0) return [];
  return [
    {
      kind: interfaceKind,
      isExported: true,
      name: `${page.name}Params`,
      properties: page.params.map((param) => ({
        name: propertyName(param.wireName),
        hasQuestionToken: !param.required,
        type: typeText(param.type, names),
        docs: docs(param.doc ?? docOfAll(param, context)),
      })),
    },
  ];
}

/** What every operation that pages this way says of a parameter, where they agree. */
function docOfAll({ wireName }: Property, { operations }: PageContext): Doc | undefined {
  const [first, ...rest] = operations.map(
    ({ params }) => params.find((param) => param.wireName === wireName)?.doc,
  );
  return rest.every((doc) => JSON.stringify(doc) === JSON.stringify(first)) ? first : undefined;
}

/** What a page is, by how the next one is found. */
const kinds = {
  cursor: 'A page of items; a cursor that came with it leads to the next.',
  cursor_id: 'A page of items; the ID of the last of them leads to the next.',
  cursor_url: 'A page of items; an address that came with it leads to the next.',
  offset: 'A page of items; the next begins where it ends.',
  page_number: 'A page of items; pages are numbered.',
  fake_page: 'All items at once: no further page follows.',
} as const satisfies { readonly [kind in PageScheme['kind']]: string };

/** The fields of a page, the type of its items filled in. */
function fieldsOf({ fields, roles }: PageScheme): Property[] {
  return withItem(fields, roles.items);
}

function withItem(fields: readonly Property[], [first, ...rest]: readonly string[]): Property[] {
  return fields.map((field): Property => {
    if (field.wireName !== first) return field;
    if (rest.length === 0) return { ...field, type: { kind: 'array', item } };
    if (field.type.kind !== 'object') return field;
    return { ...field, type: { ...field.type, properties: withItem(field.type.properties, rest) } };
  });
}

function member(field: Property, names: TypeNames): OptionalKind<PropertySignatureStructure> {
  const type = typeText(field.type, names);
  return {
    name: propertyName(field.wireName),
    hasQuestionToken: !field.required,
    type: field.required ? type : `${type} | undefined`,
    docs: docs(field.doc),
  };
}

function pageClass(page: PageScheme, whole: boolean, context: PageContext): ClassDeclarationStructure {
  const { scope, names } = context;
  const array = names.global('Array');
  const fields: readonly OptionalKind<PropertySignatureStructure>[] = whole
    ? [{ name: 'items', type: `${array}<Item>` }]
    : fieldsOf(page).map((field) => member(field, names));
  const constraint = page.kind === 'cursor_id' ? itemConstraint(page, context) : undefined;
  return {
    kind: classKind,
    isExported: true,
    name: page.name,
    typeParameters: [{ name: 'Item', ...(constraint !== undefined && { constraint }) }],
    docs: [{ description: `\n${kinds[page.kind]}` }],
    extends: `${scope.use(runtime('AbstractPage'))}<Item>`,
    implements: whole ? [] : [`${page.name}Response<Item>`],
    properties: fields.map(({ name, hasQuestionToken = false, type = 'unknown', docs: comments = [] }) => ({
      hasDeclareKeyword: true,
      name,
      hasQuestionToken,
      type,
      docs: comments,
    })),
    ctors: [
      {
        parameters: [
          { name: 'client', type: scope.use(runtimeType('APIClient')) },
          { name: 'response', type: names.global('Response') },
          { name: 'body', type: `${page.name}Response<Item>` },
          { name: 'options', type: scope.use(runtimeType('FinalRequestOptions')) },
        ],
        statements: ['super(client, response, body, options);', ...assignments(page, whole)],
      },
    ],
    methods: [
      {
        name: 'getPaginatedItems',
        returnType: 'Item[]',
        statements: [`return ${whole ? 'this.items' : field(page.roles.items)} ?? [];`],
      },
      ...hasNextPage(page),
      {
        name: 'nextPageRequestOptions',
        returnType: `${scope.use(runtimeType('PageRequestOptions'))} | null`,
        statements: [`return ${nextPage(page, context, constraint !== undefined)};`],
      },
    ],
  };
}

/** What a field is set to; those that paging reads get a value even where the response lacks them. */
function assignments(page: PageScheme, whole: boolean): string[] {
  if (whole) return ['this.items = body || [];'];
  const { items, hasMore, cursorField, previousCursorField, urlField } = page.roles;
  const read = new Set(
    [items, hasMore, cursorField, previousCursorField, urlField].map((path) =>
      path?.length === 1 ? path[0] : undefined,
    ),
  );
  return page.fields.map(({ wireName, type }) => {
    const otherwise = read.has(wireName)
      ? emptyOf(wireName === items[0] ? { kind: 'array', item } : type)
      : undefined;
    const value = access('body', wireName);
    return `${access('this', wireName)} = ${otherwise === undefined ? value : `${value} || ${otherwise}`};`;
  });
}

function emptyOf(type: Type): string | undefined {
  if (type.kind === 'union') return type.members.some(({ kind }) => kind === 'null') ? 'null' : undefined;
  return new Map<Type['kind'], string>([
    ['array', '[]'],
    ['boolean', 'false'],
    ['string', "''"],
  ]).get(type.kind);
}

/** A field of the page, by its path from the response's root; what is on the way may be missing. */
function field([first = '', ...rest]: readonly string[]): string {
  return rest.reduce((target, name) => optionalAccess(target, name), access('this', first));
}

function optionalAccess(target: string, name: string): string {
  const text = access('', name);
  return text.startsWith('.') ? `${target}?${text}` : `${target}?.${text}`;
}

function hasNextPage({ roles, continueOnEmpty }: PageScheme): OptionalKind<MethodDeclarationStructure>[] {
  const next = continueOnEmpty ? 'this.nextPageRequestOptions() != null' : 'super.hasNextPage()';
  if (!roles.hasMore && !continueOnEmpty) return [];
  return [
    {
      name: 'hasNextPage',
      hasOverrideKeyword: true,
      returnType: 'boolean',
      statements: [
        `return ${roles.hasMore ? `(${field(roles.hasMore)} || false) && ` : ''}${next};`.replace(
          /\((this\.\w+) \|\| false\)/,
          '$1',
        ),
      ],
    },
  ];
}

function nextPage(page: PageScheme, context: PageContext, constrained: boolean): string {
  const { scope } = context;
  const { roles, paramsIn } = page;
  const helper = (name: RuntimeValue, ...args: readonly string[]) =>
    `${scope.use(runtime(name))}(${['this.options', ...args].join(', ')})`;
  const value = (role: string, path: readonly string[] | undefined): string => {
    const header = roles.headers?.[role];
    if (header !== undefined) return `this.response.headers.get(${quote(header)})`;
    return path && path.length > 0 ? field(path) : 'undefined';
  };
  const count = (role: string, path: readonly string[] | undefined): string => {
    const text = value(role, path);
    return text.startsWith('this.response') ? `Number(${text} ?? NaN) || undefined` : text;
  };
  const place = quote(paramsIn);
  switch (page.kind) {
    case 'fake_page':
      return 'null';
    case 'cursor':
      return roles.cursorParam === undefined
        ? 'null'
        : helper('nextByCursor', place, quote(roles.cursorParam), value('cursorField', roles.cursorField));
    case 'cursor_id': {
      const last = 'this.getPaginatedItems().at(-1)';
      const [first = 'id', ...rest] = roles.itemId ?? ['id'];
      const target = constrained
        ? last
        : `(${last} as { ${propertyName(first)}?: ${rest.length > 0 ? 'any' : 'unknown'} } | undefined)`;
      const id = [first, ...rest].reduce(optionalAccess, target);
      return roles.cursorParam === undefined
        ? 'null'
        : helper('nextByCursor', place, quote(roles.cursorParam), id);
    }
    case 'cursor_url':
      return helper('nextByURL', 'this.response', value('urlField', roles.urlField));
    case 'offset':
      return roles.offsetParam === undefined
        ? 'null'
        : helper(
            'nextByOffset',
            place,
            quote(roles.offsetParam),
            'this.getPaginatedItems().length',
            count('offsetField', roles.offsetField),
            count('totalField', roles.totalField),
          );
    case 'page_number':
      return roles.pageParam === undefined
        ? 'null'
        : helper(
            'nextByNumber',
            place,
            quote(roles.pageParam),
            count('pageField', roles.pageField),
            count('pageCountField', roles.pageCountField),
          );
    default:
      return page.kind satisfies never;
  }
}

/** `{ id: string }`, where every item that is paged this way has it. */
function itemConstraint({ roles }: PageScheme, { operations, places }: PageContext): string | undefined {
  const path = roles.itemId ?? ['id'];
  const [name = 'id'] = path;
  if (path.length > 1) return undefined;
  const typeOf = (id: string) => places.model(id).type;
  const all = operations.every(({ paging }) => paging !== undefined && alwaysHas(paging.item, name, typeOf));
  return all ? `{ ${propertyName(name)}: string }` : undefined;
}
