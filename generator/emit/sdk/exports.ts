/** What a file of resources exports, and how its parent and the barrels pass it on. */
import type { ExportDeclarationStructure, ExportSpecifierStructure, OptionalKind } from 'ts-morph';
import type { Model } from '../../ir/types.js';
import { compareText } from '../../lib/compare.js';
import { exportKind } from '../../ts/kinds.js';
import type { FileScope } from '../../ts/file.js';
import { moduleSpecifier } from '../../ts/file.js';
import type { Place } from './places.js';

/** A name that a module exports, and what it names. */
export interface Exported {
  readonly name: string;
  readonly role: 'class' | Model['role'];
}

/** The names that a file exports: its class, then types in the order of declaration. */
export function exportedNames({ resource, models }: Place): Exported[] {
  return [
    ...(resource ? [{ name: resource.className, role: 'class' } as const] : []),
    ...models.flatMap(({ name, role, aliases = [] }) => [
      { name, role },
      ...aliases.map((alias) => ({ name: alias.name, role })),
    ]),
  ];
}

/** The names of a file that may be passed on beside those of others: a name that is a class in one of them is no type there. */
function passedOn(place: Place, places: readonly Place[]): Exported[] {
  const classes = new Set(places.map(({ resource }) => resource?.className));
  return exportedNames(place).filter(({ name, role }) => role === 'class' || !classes.has(name));
}

/** Types in the order of a namespace: models, pages, params. */
function namespaceOrder(names: readonly Exported[]): Exported[] {
  return [
    ...names.filter(({ role }) => role === 'class'),
    ...names.filter(({ role }) => role !== 'class' && role !== 'page' && role !== 'params'),
    ...names.filter(({ role }) => role === 'page'),
    ...names.filter(({ role }) => role === 'params'),
  ];
}

/** Types in the order of a barrel: models, params, pages. */
function barrelOrder(names: readonly Exported[]): Exported[] {
  return [
    ...names.filter(({ role }) => role !== 'page' && role !== 'params'),
    ...names.filter(({ role }) => role === 'params'),
    ...names.filter(({ role }) => role === 'page'),
  ];
}

/** The exports of a resource's namespace: its own types in one declaration, then each child with its types. */
export function namespaceExports(place: Place, scope: FileScope): ExportDeclarationStructure[] {
  const own = namespaceOrder(exportedNames(place)).filter(({ role }) => role !== 'class');
  const block = own.map((each) => specifier(each, each.name, each.name));
  return [
    ...(block.length > 0 ? [{ kind: exportKind, namedExports: block }] : []),
    ...childBlocks(place.children, scope, new Set(own.map(({ name }) => name))),
  ];
}

/** A declaration for each child, of its class and its types; a name that was exported before stays what it was. */
export function childBlocks(
  children: readonly Place[],
  scope: FileScope,
  taken: ReadonlySet<string> = new Set(),
): ExportDeclarationStructure[] {
  const seen = new Set(taken);
  return children.flatMap((child): ExportDeclarationStructure[] => {
    const fresh = namespaceOrder(passedOn(child, children)).filter(({ name }) => !seen.has(name));
    for (const { name } of fresh) seen.add(name);
    if (fresh.length === 0) return [];
    const namedExports = fresh.map((each) => specifier(each, importExported(child, each, scope), each.name));
    return [{ kind: exportKind, namedExports }];
  });
}

/** Imports a name that a child exports, under that name where it is free. */
function importExported(child: Place, { name, role }: Exported, scope: FileScope): string {
  const [namespace = ''] = child.namespaces;
  return scope.use(
    { module: child.module, name, ...(role !== 'class' && { typeOnly: true }) },
    `${namespace}${name}`,
  );
}

function specifier({ role }: Exported, name: string, alias: string): OptionalKind<ExportSpecifierStructure> {
  return { name, alias, isTypeOnly: role !== 'class' };
}

/** `export { Permissions, type PermissionListParams } from './permissions.js'`, without names that were exported before. */
export function barrelExports(from: string, places: readonly Place[]): ExportDeclarationStructure[] {
  const seen = new Set<string>();
  return [...places]
    .sort((a, b) => compareText(a.module, b.module))
    .map((place): ExportDeclarationStructure => {
      const fresh = barrelOrder(passedOn(place, places)).filter(({ name }) => !seen.has(name));
      for (const { name } of fresh) seen.add(name);
      return {
        kind: exportKind,
        namedExports: fresh.map(({ name, role }) => ({ name, isTypeOnly: role !== 'class' })),
        moduleSpecifier: moduleSpecifier(from, place.module),
      };
    });
}
