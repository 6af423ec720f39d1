/** Names for pages of one kind of item: `PermissionListResponsesPage`. */
import type { Config } from '../../config/types.js';
import { mapOperations, type Methods } from '../../ir/operations.js';
import { typeKey } from '../../ir/type-key.js';
import type { Model, ModelId, Operation, PageScheme, Paging } from '../../ir/types.js';
import { pascal, plural, singular, type Casings } from '../../lib/words.js';
import { free } from '../plan/names.js';

/**
 * What a page alias ends in: the whole name of a scheme that the configuration has; of one that was derived, or in an edition
 * before 2024, just `Page` if it ends so.
 */
function pageSuffix(scheme: string, { pagination, edition }: Pick<Config, 'pagination' | 'edition'>): string {
  const isShort = pagination === undefined || (edition !== undefined && edition < '2024');
  return isShort && scheme.endsWith('Page') ? 'Page' : scheme;
}

/** Methods with a named page for each kind of item that they list. */
export interface AliasedPages {
  readonly methods: Methods;
  /** One a scheme and item, in the file that declares the item. */
  readonly aliases: readonly Model[];
}

/** Gives every paged operation its page's alias, and declares the aliases. */
export function aliasPages(
  methods: Methods,
  models: readonly Model[],
  schemes: readonly PageScheme[],
  config: Pick<Config, 'pagination' | 'edition'>,
  casings: Casings,
): AliasedPages {
  const byId = new Map(models.map((model) => [model.id, model]));
  const taken = new Map<string, Set<string>>();
  for (const model of models)
    if (model.within === undefined)
      taken.set(model.owner, (taken.get(model.owner) ?? new Set()).add(model.name));
  const aliases = new Map<string, Model>();
  const aliasOf = (operation: Operation, owner: string, noun: string): Operation => {
    const { paging } = operation;
    if (!paging) return operation;
    const item = homeOf(paging, byId, casings);
    const key = `${paging.scheme} ${typeKey(paging.item)}`;
    let alias = aliases.get(key);
    if (!alias) {
      const home = item?.owner ?? owner;
      const inHome = taken.get(home) ?? new Set<string>();
      const known = schemes.map(({ name }) => name);
      const suffix = pageSuffix(paging.scheme, config);
      const itemName = item?.name ?? operation.name;
      const items = plural(itemName, casings);
      const used = new Set([...inHome, ...known]);
      const short = `${items}${suffix}`;
      const ofMethod = `${singular(noun, casings)}${pascal(operation.wireName, casings)}Response`;
      const name = used.has(short) ? free(`${plural(ofMethod, casings)}${suffix}`, used, 'Alias') : short;
      taken.set(home, inHome.add(name));
      alias = {
        id: `page ${home} ${name}`,
        at: operation.at,
        name,
        owner: home,
        role: 'page',
        type: { kind: 'array', item: paging.item },
      };
      aliases.set(key, alias);
    }
    return { ...operation, paging: { ...paging, alias: alias.name } };
  };
  const aliased = mapOperations(methods, (operation, resource) =>
    aliasOf(operation, resource?.path.join('.') ?? '', resource?.className ?? ''),
  );
  return { methods: aliased, aliases: [...aliases.values()] };
}

/** What the items of a page are called, and whose file they are in: a union in the model of a list, as that and its property. */
function homeOf(
  { item, list }: Paging,
  models: ReadonlyMap<ModelId, Model>,
  casings: Casings,
): { readonly owner: string; readonly name: string } | undefined {
  if (item.kind === 'ref') return outermost(item.model, models);
  const model = list && models.get(list.model);
  return model && { owner: model.owner, name: `${model.name}${pascal(list.property, casings)}` };
}

/** The model whose file an item is declared in: a nested one says its parents' names too. */
function outermost(
  id: ModelId,
  models: ReadonlyMap<ModelId, Model>,
): { readonly owner: string; readonly name: string } | undefined {
  const model = models.get(id);
  if (!model) return undefined;
  const parent = model.within === undefined ? undefined : outermost(model.within, models);
  return parent ? { owner: parent.owner, name: `${parent.name}${model.name}` } : model;
}
