/** What the parts that make types know of each other, as they call one another in turns. */
import type { Model, ModelId, Ref, Type } from '../../ir/types.js';
import type { Facets, Scoped } from './facets.js';
import type { Finding } from './findings.js';
import type { Reader } from './reader.js';
import type { Registry } from './registry.js';
import type { Direction, TypeChoices } from './types.js';

/** Where a type is being made: what it would be called, and where declared. */
export interface Context {
  readonly owner: string | undefined;
  readonly within: ModelId | undefined;
  /** The model whose own type is being made, so that an object is written there and not into one of its own. */
  readonly self: ModelId | undefined;
  /** In words of any casing. */
  readonly name: string;
  /** Names to try where that one is taken. */
  readonly otherNames: readonly string[];
  readonly role: Model['role'];
  readonly direction: Direction;
  /** Whether both directions use the type, so that it keeps the properties of both. */
  readonly shared: boolean;
  /** How many schemas deep. */
  readonly depth: number;
}

/** The parts of the converter, as they know each other. */
export interface Core {
  readonly choices: TypeChoices;
  readonly reader: Reader;
  readonly registry: Registry;
  /** The type of whatever fits all the schemas. */
  type(nodes: readonly Scoped[], context: Context): Type;
  /** A reference to the model of a schema that {@link isModel}. */
  reference(target: Scoped, context: Context): Type & { kind: 'ref' };
  /** Whether the schema at just this place is a model. */
  modelOf(at: Ref): boolean;
  /** Whether `null` fits a model's schema. */
  isNullable(target: Scoped): boolean;
  facets(nodes: readonly Scoped[], expand?: boolean): Facets;
  /** Whether a schema becomes an interface, which others can extend. */
  isInterface(target: Scoped): boolean;
  /** An id for an anonymous object type: where it is made already, that one's, and then `known`. */
  nest(nodes: readonly Scoped[], context: Context): { id: ModelId; known: boolean };
  /** Makes the type of an anonymous object, which what is inside may refer to by a pointer. */
  within(node: Scoped | undefined, id: ModelId, make: () => Type): Type;
  complain(finding: Finding): void;
}

/** The context of something inside a type, named on its own. */
export function inside(context: Context, within: ModelId | undefined, name: string): Context {
  return {
    ...context,
    within: within ?? context.within,
    self: undefined,
    name,
    otherNames: [],
    depth: context.depth + 1,
  };
}
