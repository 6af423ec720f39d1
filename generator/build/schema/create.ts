/** Types from the schemas of a document: the way in. */
import type { Model, Ref } from '../../ir/types.js';
import { finishModels } from './finish.js';
import { inOrder } from '../../ir/order.js';
import type { Context, Core } from './core.js';
import { describe } from './describe.js';
import { facetsOf, type Facets, type Scoped } from './facets.js';
import { createFindings } from './findings.js';
import { createModels } from './models.js';
import { objectForm } from './object.js';
import { createReader, noScope } from './reader.js';
import { createRegistry } from './registry.js';
import { settle } from './settle.js';
import { makeType } from './type.js';
import { typeName } from './type-name.js';
import type { Findings } from '../findings.js';
import type { Naming, TypeChoices, Types } from './types.js';

/** How far a question about a schema is passed on to those that it refers to. */
const maxAsking = 200;

/** Types for the schemas of a document. See {@link Types} for what it gives. */
export function createTypes(document: unknown, choices: TypeChoices, to: Findings): Types {
  const reader = createReader(document);
  const registry = createRegistry();
  const complain = createFindings(to);
  const models = createModels(reader, registry, choices);
  const interfaces = new Map<Ref, boolean>();
  let asking = 0;

  const facets = (nodes: readonly Scoped[], expand = false): Facets =>
    facetsOf(
      nodes,
      {
        reader,
        isModel: (target, scope) => models.isModel(target, scope),
        onBroken: (at, why) => complain({ kind: why, at }),
        onMalformed: (malformed) => complain({ kind: 'malformed', ...malformed }),
        onCopy: () => models.countCopy(),
      },
      expand,
    );

  const isInterface = (target: Scoped): boolean => {
    const known = interfaces.get(target.at);
    if (known !== undefined) return known;
    // What leads back here while it is found out does not speak against it; what leads on without end is given up.
    if (asking > maxAsking) return false;
    interfaces.set(target.at, true);
    asking++;
    const found = facets([target], false);
    const plain =
      found.alternatives.length === 0 &&
      found.values.length === 0 &&
      !found.any &&
      !found.never &&
      (found.types === undefined || (found.types.size === 1 && found.types.has('object'))) &&
      (found.models.length > 0
        ? found.models.every((model) => isInterface(model))
        : objectForm(found) === 'interface' && found.prefix === undefined && found.items.length === 0);
    asking--;
    interfaces.set(target.at, plain);
    return plain;
  };

  const core: Core = {
    choices,
    reader,
    registry,
    facets,
    isInterface,
    complain,
    type: (nodes, context) => makeType(core, nodes, context),
    reference: (target, context) => models.reference(target, context),
    modelOf: (at) => models.modelOf(at),
    isNullable: (target) => models.isNullable(target),
    nest: (given, context) => models.nest(given, context),
    within: (node, id, make) => models.within(node, id, make),
  };
  models.start(core);

  const contextOf = (naming: Naming, direction: Context['direction']): Context => ({
    owner: naming.owner,
    within: naming.within,
    self: undefined,
    name: naming.name,
    otherNames: [],
    role: naming.role,
    direction,
    shared: false,
    depth: 0,
  });
  const rootOf = (at: Ref): Scoped => ({ ...reader.node(at), scope: noScope });

  const define: Types['define'] = (draft, build) => {
    const id = registry.add({
      name: nameFor(draft),
      owner: draft.owner,
      within: draft.within,
      role: draft.role,
      at: draft.at,
      doc: draft.doc,
      wireName: undefined,
      aliases: undefined,
      configured: false,
    }).id;
    registry.get(id).type = build(id);
    models.finish();
    return id;
  };

  const nameFor = ({ name, within }: Naming): string => {
    const legal = typeName(name, choices.casings);
    return within === undefined ? legal : registry.nestedName(within, [legal]);
  };

  const typeAt: Types['typeAt'] = (at, naming, direction) => {
    const type = core.type([rootOf(at)], contextOf(naming, direction));
    models.finish();
    return type;
  };

  return {
    typeAt,
    define,
    modelAt(at, naming, direction) {
      const root = rootOf(at);
      const existing = models.modelBehind(root, contextOf(naming, direction));
      if (existing !== undefined) return (models.finish(), existing);
      const { doc } = describe([root], reader, noScope);
      return define({ ...naming, at, ...(doc && { doc }) }, (self) => {
        const context = { ...contextOf(naming, direction), within: self, self };
        return models.hoist(core.type([root], context), self);
      });
    },
    expandAt(at, self, direction) {
      const { owner = '', name, role } = registry.get(self);
      const context = { ...contextOf({ owner, name, role }, direction), within: self, self };
      const type = makeType(core, [rootOf(at)], context, true);
      models.finish();
      return type;
    },
    typeOf: (model) => registry.get(model).type,
    docAt: (at) => describe([rootOf(at)], reader, noScope).doc,
    inOrder: (properties) => inOrder(properties, choices.sortProperties),
    models(roots, taken): readonly Model[] {
      models.finish();
      settle(registry, choices, complain);
      return finishModels(registry, roots, taken, choices, complain);
    },
  };
}
