/** Where everything is in the emitted package: which file, and under which name. */
import type { Api, Model, ModelId, Operation, Resource } from '../../ir/types.js';
import { modelsById, type Models } from '../../ir/models.js';
import { fileName, freeName } from '../../lib/file-name.js';
import { groupBy } from '../../lib/group.js';
import { invariant } from '../../lib/invariant.js';

/** A file of `src/resources/`: a resource's, the shared models', or that of the client's own methods. */
export interface Place {
  /** As models name it in `owner`. */
  readonly owner: string;
  /** Path without extension from the package's root: `src/resources/fine-tuning/checkpoints/checkpoints`. */
  readonly module: string;
  /** Name of the namespace under which other files import it, with longer ones should it be taken. */
  readonly namespaces: readonly string[];
  readonly resource?: Resource;
  /** The properties that lead to it from the client: `['fineTuning', 'checkpoints']`. */
  readonly names: readonly string[];
  /** Files of its children, in order. */
  readonly children: readonly Place[];
  /** Models declared at the top of the file, in order. */
  readonly models: readonly Model[];
}

/** An alias of a page class for one kind of item. */
export interface PageAlias {
  readonly scheme: string;
  readonly operation: Operation;
}

/**
 * Every file and every named type of the package, and how to find them. Asking for what is not there is a bug of
 * ours, and throws.
 */
export interface Places {
  /** The client's own, where it has any: `src/resources/top-level`. */
  readonly root?: Place;
  readonly shared?: Place;
  readonly resources: readonly Place[];
  readonly all: readonly Place[];
  /** Every model by its id. */
  readonly models: Models;
  readonly place: (owner: string) => Place;
  readonly model: (id: ModelId) => Model;
  /** Names from the top of the file down to the model. */
  readonly path: (id: ModelId) => readonly string[];
  /** Models in the namespace of a model. */
  readonly nested: (id: ModelId) => readonly Model[];
  readonly pageAlias: (model: Model) => PageAlias | undefined;
  /** The page model that an operation of a resource gives. */
  readonly pageModel: (owner: string, alias: string) => Model | undefined;
}

/** Lays out the files of an API. */
export function layOut(api: Api): Places {
  const byId = modelsById(api);
  const model = (id: ModelId): Model => {
    const found = byId.get(id);
    invariant(found, `model ${id} is named and not there`);
    return found;
  };
  const tops = groupBy(
    api.models.filter(({ within }) => within === undefined),
    ({ owner }) => owner,
  );
  const nested = groupBy(
    api.models.filter(({ within }) => within !== undefined),
    ({ within }) => within ?? '',
  );
  const models = (owner: string) => tops.get(owner) ?? [];

  const folder = new Set(['index', 'shared', 'top-level']);
  const resources = placeAll(api.resources, 'src/resources', folder, models);
  const shared = place('$shared', 'src/resources/shared', ['Shared'], models);
  const root = place('', 'src/resources/top-level', ['TopLevelAPI'], models);
  const all = [
    ...(shared.models.length > 0 ? [shared] : []),
    ...(root.models.length > 0 ? [root] : []),
    ...resources.flatMap(descendants),
  ];
  const byOwner = new Map(all.map((each) => [each.owner, each]));
  const aliases = pageAliases(api, resources.flatMap(descendants), tops);

  const path = (id: ModelId): readonly string[] => {
    const { name, within } = model(id);
    return within === undefined ? [name] : [...path(within), name];
  };
  return {
    ...(root.models.length > 0 && { root }),
    ...(shared.models.length > 0 && { shared }),
    resources,
    all,
    models: byId,
    place: (owner) => {
      const found = byOwner.get(owner);
      invariant(found, `nothing is owned by ${owner}`);
      return found;
    },
    model,
    path,
    nested: (id) => nested.get(id) ?? [],
    pageAlias: ({ id }) => aliases.byModel.get(id),
    pageModel: (owner, alias) => aliases.find(owner, alias),
  };
}

/** A place and all that are under it. */
export function descendants(place: Place): Place[] {
  return [place, ...place.children.flatMap(descendants)];
}

function place(owner: string, module: string, namespaces: readonly string[], models: ModelsOf): Place {
  return { owner, module, namespaces, names: [], children: [], models: models(owner) };
}

type ModelsOf = (owner: string) => readonly Model[];

function placeAll(
  resources: readonly Resource[],
  folder: string,
  taken: Set<string>,
  models: ModelsOf,
  above: { readonly classes: readonly string[]; readonly names: readonly string[] } = {
    classes: [],
    names: [],
  },
): Place[] {
  return resources.map((resource): Place => {
    const file = freeName(fileName(resource.wireName), taken);
    const owner = resource.path.join('.');
    const inFolder = resource.children.length > 0;
    const classes = [...above.classes, resource.className];
    const names = [...above.names, resource.name];
    return {
      owner,
      module: inFolder ? `${folder}/${file}/${file}` : `${folder}/${file}`,
      namespaces: classes.map((_, index) => `${classes.slice(-1 - index).join('')}API`),
      resource,
      names,
      children: inFolder
        ? placeAll(resource.children, `${folder}/${file}`, new Set(['index', file]), models, {
            classes,
            names,
          })
        : [],
      models: models(owner),
    };
  });
}

function pageAliases(api: Api, places: readonly Place[], tops: ReadonlyMap<string, readonly Model[]>) {
  const pages = [...tops.values()].flat().filter(({ role }) => role === 'page');
  const byName = groupBy(pages, ({ name }) => name);
  const find = (owner: string, alias: string) => {
    const all = byName.get(alias) ?? [];
    return all.find((page) => page.owner === owner) ?? all[0];
  };
  const byModel = new Map<ModelId, PageAlias>();
  const note = (owner: string, operations: readonly Operation[]) => {
    for (const operation of operations) {
      const page = operation.paging && find(owner, operation.paging.alias);
      if (page && operation.paging && !byModel.has(page.id))
        byModel.set(page.id, { scheme: operation.paging.scheme, operation });
    }
  };
  note('', api.operations);
  for (const { owner, resource } of places) note(owner, resource?.operations ?? []);
  return { byModel, find };
}
