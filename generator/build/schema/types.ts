/** The contract between what finds schemas (operations, parameters, configuration) and what turns them into types. */
import type { Doc, Model, ModelId, Property, Ref, Type } from '../../ir/types.js';
import type { Casings } from '../../lib/words.js';

/** Which way a value of the type travels: decides what `binary` means, and which of `readOnly` and `writeOnly` is left out where a type is written out in place. */
export type Direction = 'request' | 'response';

/** Where a type would be declared, and as what, should it turn out to need a name. */
export interface Naming {
  /** File that would declare it: a resource's path joined with dots, `''` for the client's own, `$shared`. */
  readonly owner: string;
  /** Model in whose namespace it would be nested. */
  readonly within?: ModelId;
  /** A proposal in words of any casing (a property's name, `PermissionCreateResponse`). Made Pascal, legal and unique here. */
  readonly name: string;
  readonly role: Model['role'];
}

/** A component schema for which the configuration names a model. */
export interface NamedModel {
  readonly owner: string;
  /** Name as configured, in any casing: `card`, `text_part_response`. */
  readonly name: string;
  /** The type's name to the letter, where the configuration has it so. */
  readonly typeName?: string;
  /** Other names that the configuration gives it. */
  readonly aliases?: Model['aliases'];
}

/** What the configuration and the plan have decided before any type is made. */
export interface TypeChoices {
  /** Models that the configuration names, by pointer to their schema (any place, not only components). */
  readonly named: ReadonlyMap<Ref, NamedModel>;
  /** What becomes of component schemas that are not `named`: written out at each use, or each a model of its own, owned by the resource that uses it. */
  readonly others: 'inline' | 'model';
  /** What components are called that are not `named`, by pointer: legal and in Pascal case. Absent: as the document calls them. */
  readonly componentNames?: ReadonlyMap<Ref, string>;
  readonly casings: Casings;
  /** Whether properties are sorted (required, then optional; `id` and `token` first in each) or kept in document order. Of `settings.sort_schema_properties`. */
  readonly sortProperties: boolean;
}

/** What a model is made from, but for what this module decides: its id and its final name. */
export type ModelDraft = Naming & { readonly at: Ref; readonly doc?: Doc };

/** Names that files declare besides models: by owner, its resource's class and the like. Models give way to them. */
export type TakenNames = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * Makes types of schemas. A place is a pointer to a schema in the bundled document; naming says what an unnamed
 * type there is called.
 */
export interface Types {
  /**
   * The type of the schema at a place. A reference to a schema that is a model is a `ref`; an anonymous object (and a
   * recursive schema) becomes a model by the naming, or nested in the naming's; anything else is written out.
   * A place that holds no schema gives `unknown`, and is reported.
   */
  typeAt(at: Ref, naming: Naming, direction: Direction): Type;
  /** The schema at a place as a model: the one that it refers to, where it is nothing but such a reference; else a new one by the naming, whatever its type. */
  modelAt(at: Ref, naming: Naming, direction: Direction): ModelId;
  /**
   * The type of the schema at a place, written out at its root even where it is a model or is composed of models: for
   * params, whose properties are the body's. Gives an `object` for anything that is one (references and `allOf` merged
   * without `bases`, properties of the other direction left out), a `union` of such for `oneOf`/`anyOf` of objects, and
   * whatever else the schema is otherwise. Types inside it are nested in `self`.
   */
  expandAt(at: Ref, self: ModelId, direction: Direction): Type;
  /** Declares a model that the caller builds. Its id is given to `build` so that types inside can be nested `within` it. */
  define(draft: ModelDraft, build: (self: ModelId) => Type): ModelId;
  /** The type that a model is defined as so far. Of a model still being built, `unknown`. */
  typeOf(model: ModelId): Type;
  /** The prose of the schema at a place, or of what it refers to. */
  docAt(at: Ref): Doc | undefined;
  /** Properties in the order in which interfaces declare them, by `sortProperties`. */
  inOrder(properties: readonly Property[]): readonly Property[];
  /**
   * Every model reached from `roots` (types of operations, and what must exist anyway), with final owners and names: legal, unique
   * in their file, and unique among those that one barrel exports together (a resource and its children). A nested model follows its parent.
   * Asked once, at the end.
   */
  models(roots: readonly Type[], taken: TakenNames): readonly Model[];
}
