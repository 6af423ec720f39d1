/**
 * What the pages of all four kinds are made from: the API as chapters, one a resource, with the methods and types of each.
 * Everything that two kinds of pages must agree on (titles, folders, trees, examples) is decided here, once.
 */
import { commandOf, type Command } from '../../ir/command.js';
import { modelsById, type Models } from '../../ir/models.js';
import { allOperations } from '../../ir/operations.js';
import { freeName } from '../../lib/file-name.js';
import { groupBy } from '../../lib/group.js';
import { access } from '../../ts/text.js';
import type { Api, Doc, Model, ModelId, Operation, Resource, WebhookMethods } from '../../ir/types.js';
import { pathPart } from './paths.js';
import { headingOf, titleOf } from './titles.js';
import { branchLimit, pageBranches, parameterBranches, resultBranches, typeBranch } from './shape.js';
import type { Branch } from './tree.js';

/** The whole API, as pages are made from it. */
export interface Book {
  readonly api: Api;
  readonly models: Models;
  /** Absolute address that relative links in descriptions start from. */
  readonly base?: string;
  /** Chapters that are in no other. */
  readonly chapters: readonly Chapter[];
  /** All of them, each before those inside it. */
  readonly all: readonly Chapter[];
  readonly types: ReadonlyMap<ModelId, TypeSection>;
  /** How many branches are shown of the parameters of a method, and of its result. */
  readonly limit: number;
}

/** A resource; also the client's own methods (`$client`) and the types that resources share (`$shared`). */
export interface Chapter {
  readonly title: string;
  readonly doc?: Doc;
  /** From the outermost to this one's parent. */
  readonly parents: readonly Chapter[];
  /** `resources/fine_tuning/subresources/checkpoints` */
  readonly folder: string;
  readonly methods: readonly Method[];
  /** What takes webhooks here, by its call: `client.webhooks.unwrap`. */
  readonly webhooks?: WebhookMethods & { readonly call: string; readonly verifyCall: string };
  /** What gives events of webhooks unverified, by its call. */
  readonly parsers: readonly (NonNullable<Resource['parsers']>[number] & { readonly call: string })[];
  readonly types: readonly TypeSection[];
  readonly children: readonly Chapter[];
}

/** A method, as pages show it. Its trees are made when they are first read. */
export interface Method {
  readonly operation: Operation;
  readonly chapter: Chapter;
  readonly folder: string;
  readonly title: string;
  /** The description, as Markdown of the document; without what the title says. */
  readonly text: string;
  /** Names of the properties from the client to the resource. */
  readonly owner: readonly string[];
  /** `client.fineTuning.checkpoints.permissions.list` */
  readonly call: string;
  readonly command: Command;
  readonly parameters: readonly Branch[];
  /** What the method gives, as the SDK has it: of a paged method, an item. */
  readonly returns: readonly Branch[];
  /** The body of the response: of a paged method, the page. */
  readonly response: readonly Branch[];
}

/** A named type, as pages show it. Its tree is made when it is first read. */
export interface TypeSection {
  readonly model: Model;
  readonly title: string;
  readonly chapter: Chapter;
  readonly tree: Branch;
}

/** Makes the book of an API. */
export function bookOf(api: Api): Book {
  const models = modelsById(api);
  const types = new Map<ModelId, TypeSection>();
  const all: Chapter[] = [];
  const taken = new Set<string>();
  const limit = branchLimit(allOperations(api).length);
  const binder: Binder = { api, models, types, all, limit, named: namedModels(api) };
  const pseudo = { path: [], names: [], parents: [], children: [] };
  const client = (title: string) =>
    bind(binder, { ...pseudo, owner: '', title, operations: api.operations, folder: 'resources/$client' });
  const chapters = [
    ...(api.operations.length > 0 ? [client('Client')] : []),
    ...api.resources.map((resource) =>
      bindResource(binder, resource, [], [], `resources/${freeName(pathPart(resource.wireName), taken)}`),
    ),
    ...(api.operations.length === 0 && binder.named.has('') ? [client('Other types')] : []),
    ...(binder.named.has('$shared')
      ? [
          bind(binder, {
            ...pseudo,
            owner: '$shared',
            title: 'Shared types',
            operations: [],
            folder: 'resources/$shared',
          }),
        ]
      : []),
  ];
  const base = absolute(api.info.docsUrl);
  return { api, models, chapters, all, types, limit, ...(base !== undefined && { base }) };
}

interface Binder {
  readonly api: Api;
  readonly models: Models;
  readonly types: Map<ModelId, TypeSection>;
  readonly all: Chapter[];
  readonly limit: number;
  /** Models that have a section of their own, by owner. */
  readonly named: ReadonlyMap<string, readonly Model[]>;
}

interface Draft {
  readonly owner: string;
  readonly title: string;
  readonly doc?: Doc;
  readonly path: readonly string[];
  readonly names: readonly string[];
  readonly operations: readonly Operation[];
  readonly received?: Pick<Resource, 'webhooks' | 'parsers'>;
  readonly folder: string;
  readonly parents: readonly Chapter[];
  readonly children: readonly Resource[];
}

function bindResource(
  binder: Binder,
  resource: Resource,
  parents: readonly Chapter[],
  names: readonly string[],
  folder: string,
): Chapter {
  return bind(binder, {
    owner: resource.path.join('.'),
    title: titleOf(resource.wireName),
    ...(resource.doc && { doc: resource.doc }),
    path: resource.path,
    names: [...names, resource.name],
    operations: resource.operations,
    received: resource,
    folder,
    parents,
    children: resource.children,
  });
}

function bind(binder: Binder, draft: Draft): Chapter {
  const { api, models, types, all, limit } = binder;
  const methods: Method[] = [];
  const sections: TypeSection[] = [];
  const children: Chapter[] = [];
  const { title, doc, parents, folder, received: { webhooks, parsers = [] } = {} } = draft;
  const callOf = (name: string): string => ['client', ...draft.names, name].join('.');
  const chapter: Chapter = {
    title,
    ...(doc && { doc }),
    ...(webhooks && {
      webhooks: {
        ...webhooks,
        call: callOf(webhooks.name),
        verifyCall: callOf(webhooks.verifyName),
      },
    }),
    parsers: parsers.map((parser) => ({ ...parser, call: callOf(parser.name) })),
    parents,
    folder,
    methods,
    types: sections,
    children,
  };
  all.push(chapter);
  for (const model of binder.named.get(draft.owner) ?? []) {
    const stopAt = (id: ModelId) => id !== model.id && types.has(id);
    const tree = lazily(() => typeBranch(model, models, stopAt));
    const section: TypeSection = {
      model,
      title: titleOf(model.name),
      chapter,
      get tree() {
        return tree();
      },
    };
    sections.push(section);
    types.set(model.id, section);
  }
  const folders = new Set<string>();
  for (const operation of draft.operations)
    methods.push(
      bindMethod(
        operation,
        chapter,
        draft,
        freeName(pathPart(operation.wireName), folders),
        api,
        models,
        limit,
      ),
    );
  const childFolders = new Set<string>();
  for (const child of draft.children)
    children.push(
      bindResource(
        binder,
        child,
        [...parents, chapter],
        draft.names,
        `${folder}/subresources/${freeName(pathPart(child.wireName), childFolders)}`,
      ),
    );
  return chapter;
}

function bindMethod(
  operation: Operation,
  chapter: Chapter,
  draft: Draft,
  folder: string,
  api: Api,
  models: Models,
  limit: number,
): Method {
  const { title, text } = headingOf(operation, draft.names.length > 0 ? draft.title : '');
  const parameters = lazily(() => parameterBranches(operation, api, models, limit));
  const returns = lazily(() => resultBranches(operation, models, limit));
  const response = lazily(() => pageBranches(operation, api, models, limit) ?? returns());
  return {
    operation,
    chapter,
    folder,
    title,
    text,
    owner: draft.names,
    call: [...draft.names, operation.name].reduce(access, 'client'),
    command: commandOf(operation, draft.path, api, models),
    get parameters() {
      return parameters();
    },
    get returns() {
      return returns();
    },
    get response() {
      return response();
    },
  };
}

function namedModels({ models }: Api): ReadonlyMap<string, readonly Model[]> {
  const named = models.filter(
    ({ within, role }) => within === undefined && role !== 'params' && role !== 'page',
  );
  return groupBy(named, ({ owner }) => owner);
}

function absolute(url: string | undefined): string | undefined {
  return url !== undefined && /^https?:\/\//.test(url) && URL.canParse(url) ? url : undefined;
}

function lazily<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
