/** Models at the end of the way: which are needed, who declares them, and what they are called. */
import type { Model, ModelId, Type } from '../../ir/types.js';
import { modelsIn } from '../../ir/walk.js';
import { singular, type Casings } from '../../lib/words.js';
import { ownersOf, shared } from './owners.js';
import { reachedModels } from './prune.js';
import type { Finding } from './findings.js';
import type { Draft, Registry } from './registry.js';
import { typeName } from './type-name.js';
import type { TakenNames, TypeChoices } from './types.js';
import { compareText } from '../../lib/compare.js';

/**
 * The models as they are declared: those that `roots` reach, each with its owner and its final name, in the order of its file:
 * models by name, then responses, pages and params as they were found, each followed by what is nested in it.
 */
export function finishModels(
  registry: Registry,
  roots: readonly Type[],
  taken: TakenNames,
  { casings, others }: Pick<TypeChoices, 'casings' | 'others'>,
  complain: (finding: Finding) => void,
): readonly Model[] {
  const all = new Map([...registry.all()].map((draft) => [draft.id, draft]));
  const reached = reachedModels(roots.flatMap(modelsIn), (id) => all.get(id));
  const drafts = new Map([...all].filter(([id]) => reached.has(id)));
  const owners = ownersOf(drafts);
  const names = chooseNames([...drafts.values()], owners, taken, others === 'inline', casings, complain);
  const models = [...drafts.values()].map((draft): Model => ({
    id: draft.id,
    name: names.get(draft.id) ?? draft.name,
    owner: owners.get(draft.id) ?? shared,
    ...(draft.within !== undefined && { within: draft.within }),
    role: draft.role,
    at: draft.at,
    ...(draft.doc && { doc: draft.doc }),
    type: draft.type,
    ...(draft.wireName !== undefined && { wireName: draft.wireName }),
    ...(draft.aliases && draft.aliases.length > 0 && { aliases: draft.aliases }),
  }));
  return inFileOrder(models);
}

const rank: { readonly [role in Model['role']]: number } = {
  model: 0,
  event: 0,
  response: 1,
  page: 2,
  params: 3,
};

function inFileOrder(models: readonly Model[]): Model[] {
  const nested = new Map<ModelId | undefined, Model[]>();
  for (const model of models) {
    const list = nested.get(model.within);
    if (list) list.push(model);
    else nested.set(model.within, [model]);
  }
  const top = [...(nested.get(undefined) ?? [])].sort(
    (a, b) =>
      compareText(a.owner, b.owner) ||
      rank[a.role] - rank[b.role] ||
      (rank[a.role] === 0 ? compareText(a.name, b.name) : 0),
  );
  const ordered: Model[] = [];
  const todo = top.reverse();
  for (let model = todo.pop(); model; model = todo.pop()) {
    ordered.push(model);
    todo.push(...[...(nested.get(model.id) ?? [])].reverse());
  }
  return ordered;
}

/**
 * Names for the models at the top of files. Those that the configuration gives come first, then components, then what operations need.
 * Where the configuration has said what there is (`asSaid`), a name is only another in a file that has it already: of two
 * files that are exported together, the first exports it, and the other's is reached through its file or its class.
 */
function chooseNames(
  drafts: readonly Draft[],
  owners: ReadonlyMap<ModelId, string>,
  taken: TakenNames,
  asSaid: boolean,
  casings: Casings,
  complain: (finding: Finding) => void,
): ReadonlyMap<ModelId, string> {
  const barrels = new Barrels();
  for (const [owner, names] of taken) for (const name of names) barrels.takeClass(owner, name);
  const classes = new Set([...taken.values()].flatMap((names) => [...names]));
  const top = drafts.filter(({ within }) => within === undefined);
  const order = (draft: Draft) => (draft.configured ? -1 : rank[draft.role]);
  const names = new Map<ModelId, string>();
  for (const draft of [...top].sort((a, b) => order(a) - order(b))) {
    const owner = owners.get(draft.id) ?? shared;
    const resource = owner === shared ? '' : typeName(singular(owner.split('.').at(-1) ?? ''), casings);
    const qualified = owner === '' || resource === '' ? [] : [resource + draft.name];
    const suffixed = `${draft.name}Model`;
    // `Pets` beside a class of that name is `PetsModel`, not `PetPets`.
    const others = classes.has(draft.name) ? [suffixed, ...qualified] : [...qualified, suffixed];
    const proposals = [draft.name, ...others];
    const isFree = (name: string): boolean =>
      asSaid ? barrels.isFreeInFile(owner, name) : barrels.isFree(owner, name);
    let name = proposals.find(isFree);
    for (let count = 2; name === undefined; count++)
      if (isFree(`${draft.name}${count}`)) name = `${draft.name}${count}`;
    barrels.take(owner, name);
    names.set(draft.id, name);
    if (name !== draft.name) complain({ kind: 'renamed', at: draft.at, name: draft.name, to: name });
  }
  return names;
}

/**
 * Names that are exported together: a resource's own and its children's are, from the folder's index; so are the client's, the
 * shared ones and those of the resources at the top.
 */
class Barrels {
  readonly #names = new Map<string, Set<string>>();
  readonly #classes = new Map<string, Set<string>>();
  readonly #files = new Map<string, Set<string>>();

  isFree(owner: string, name: string): boolean {
    return barrelsOf(owner).every((key) => !this.#names.get(key)?.has(name));
  }

  /** Whether the file itself has no such name, nor what it is exported with a class of it. */
  isFreeInFile(owner: string, name: string): boolean {
    return (
      !this.#files.get(owner)?.has(name) &&
      barrelsOf(owner).every((key) => !this.#classes.get(key)?.has(name))
    );
  }

  take(owner: string, name: string): void {
    put(this.#files, owner, name);
    for (const key of barrelsOf(owner)) put(this.#names, key, name);
  }

  takeClass(owner: string, name: string): void {
    this.take(owner, name);
    for (const key of barrelsOf(owner)) put(this.#classes, key, name);
  }
}

function barrelsOf(owner: string): string[] {
  const around = owner.includes('.') ? owner.slice(0, owner.lastIndexOf('.')) : '';
  return [...new Set([owner, around])];
}

function put(sets: Map<string, Set<string>>, key: string, name: string): void {
  const known = sets.get(key);
  if (known) known.add(name);
  else sets.set(key, new Set([name]));
}
