/** Schemas as the declarations that they become, each on one line: what tests of schemas compare. */
import { load } from 'js-yaml';
import type { Diagnostic, Report } from '../../../generator/diagnostic.js';
import { createTypes } from '../../../generator/build/schema/create.js';
import type { Direction, NamedModel, TypeChoices, Types } from '../../../generator/build/schema/types.js';
import type { Model, ModelId, Ref, Type } from '../../../generator/ir/types.js';
import { defaultCasings } from '../../../generator/lib/words.js';
import { extraText, propertyText, typeText, type TypeNames } from '../../../generator/ts/type-text.js';

export interface Declared {
  /** Name, with what it is nested in → its declaration. */
  readonly types: { readonly [name: string]: string };
  readonly models: readonly Model[];
  readonly diagnostics: readonly Diagnostic[];
}

export interface Choices {
  /** Component → name of its model. Absent: every component is one. */
  readonly named?: { readonly [component: string]: string };
  readonly sorted?: boolean;
  readonly direction?: Direction;
  /** Components to start from. Absent: all. */
  readonly roots?: readonly string[];
  readonly taken?: readonly string[];
}

/** The declarations of `components.schemas`, given as YAML. */
export function declare(schemas: string, choices: Choices = {}): Declared {
  const components = load(schemas) as { readonly [name: string]: unknown };
  const diagnostics: Diagnostic[] = [];
  const at = (name: string): Ref => `#/components/schemas/${name}`;
  const named = Object.entries(choices.named ?? {}).map(([key, name]): [Ref, NamedModel] => [
    at(key),
    { owner: 'pets', name },
  ]);
  const types = typesOver(components, (diagnostic) => diagnostics.push(diagnostic), {
    named: new Map(named),
    others: choices.named ? 'inline' : 'model',
    sortProperties: choices.sorted ?? true,
  });
  const roots = (choices.roots ?? Object.keys(choices.named ?? components)).map((name): Type => {
    const naming = { owner: 'pets', name, role: 'response' } as const;
    return { kind: 'ref', model: types.modelAt(at(name), naming, choices.direction ?? 'response') };
  });
  const models = types.models(roots, new Map([['pets', new Set(choices.taken)]]));
  return { types: declarations(models), models, diagnostics };
}

/** What makes types of a document with these components, every one of which is a model unless `choices` say otherwise. */
export function typesOver(
  schemas: { readonly [name: string]: unknown },
  report: Report = () => {},
  choices: Partial<TypeChoices> = {},
): Types {
  return createTypes(
    { components: { schemas } },
    { named: new Map(), others: 'model', casings: defaultCasings, sortProperties: true, ...choices },
    { report, placeOf: (at) => ({ file: 'openapi.yaml', pointer: at.slice(1) }) },
  );
}

/** Every model's declaration by its path. */
export function declarations(models: readonly Model[]): { readonly [name: string]: string } {
  const byId = new Map(models.map((model) => [model.id, model]));
  const pathOf = (id: ModelId): string => {
    const model = byId.get(id);
    if (!model) return `missing ${id}`;
    return model.within === undefined ? model.name : `${pathOf(model.within)}.${model.name}`;
  };
  const names: TypeNames = { model: pathOf, global: (name) => name, upload: () => 'Uploadable' };
  return Object.fromEntries(models.map(({ id, type }) => [pathOf(id), declaration(type, names)]));
}

function declaration(type: Type, names: TypeNames): string {
  if (type.kind !== 'object') return typeText(type, names);
  const members = type.properties.map((property) => propertyText(property, names));
  if (type.extra) members.push(`[key: string]: ${extraText(type, type.extra, names)}`);
  const bases = type.bases?.map(names.model) ?? [];
  return `${bases.length > 0 ? `extends ${bases.join(', ')} ` : ''}{ ${members.join('; ')} }`;
}
