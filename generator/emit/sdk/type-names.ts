/** How types are named in a place of a file: what is near by its short name, what is elsewhere through a namespace import. */
import type { ModelId } from '../../ir/types.js';
import type { FileScope } from '../../ts/file.js';
import { runtimeType } from '../../ts/runtime.js';
import type { TypeNames } from '../../ts/type-text.js';
import type { Place, Places } from './places.js';

/** The names that `place` declares at any depth, its class among them: what its imports must not hide. */
export function declaredNames(place: Place, places: Places): string[] {
  const names = (id: ModelId, name: string): string[] => [
    name,
    ...places.nested(id).flatMap((child) => names(child.id, child.name)),
  ];
  return [
    ...(place.resource ? [place.resource.className] : []),
    ...place.models.flatMap(({ id, name, aliases = [] }) => [
      ...names(id, name),
      ...aliases.map((alias) => alias.name),
    ]),
  ];
}

/**
 * Names as seen from inside the namespaces of `inside` (models, outermost first) in the file of `owner`.
 * A name that a namespace in between hides is reached through an import of the file by itself.
 */
export function typeNames(
  scope: FileScope,
  places: Places,
  owner: string | undefined,
  inside: readonly ModelId[] = [],
): TypeNames {
  const path = inside.map((id) => places.model(id).name);
  const members = inside.map((id) => new Set(places.nested(id).map(({ name }) => name)));

  const local = (target: readonly string[]): string | undefined => {
    let shared = 0;
    while (shared < path.length && shared < target.length - 1 && path[shared] === target[shared]) shared += 1;
    for (let from = shared; from >= 0; from -= 1) {
      const first = target[from] ?? '';
      if (!members.slice(from).some((names) => names.has(first))) return target.slice(from).join('.');
    }
    return undefined;
  };

  return {
    model: (id) => {
      const target = places.path(id);
      const at = places.model(id).owner;
      const near = at === owner ? local(target) : undefined;
      return near ?? [moduleName(scope, places.place(at), true), ...target].join('.');
    },
    global: (name) => (scope.declares(name) ? `globalThis.${name}` : name),
    upload: () => scope.use(runtimeType('Uploadable')),
  };
}

/** The name of the namespace of a file, which is imported from now on. */
export function moduleName(scope: FileScope, place: Place, typeOnly: boolean): string {
  return scope.useModule(place.module, place.namespaces, typeOnly);
}
