/** What random documents are made of: schemas and operations by what they mean, before any version of OpenAPI spells them. */

export type Version = '2.0' | '3.0.3' | '3.1.0' | '3.2.0';

export type Scalar = string | number | boolean;

/** A schema. `to` and `base` are numbers of component schemas, counted round when there are fewer. */
export type Shape =
  | { readonly kind: 'any' }
  | { readonly kind: 'string'; readonly format?: string }
  | { readonly kind: 'integer' | 'number' | 'boolean' }
  | { readonly kind: 'file' }
  | { readonly kind: 'const'; readonly value: Scalar }
  | { readonly kind: 'enum'; readonly values: readonly Scalar[]; readonly typed: boolean }
  | { readonly kind: 'array'; readonly item: Shape }
  | { readonly kind: 'tuple'; readonly items: readonly Shape[] }
  | { readonly kind: 'record'; readonly value: Shape }
  | { readonly kind: 'object'; readonly members: readonly Member[]; readonly extra?: boolean | Shape }
  | { readonly kind: 'nullable'; readonly of: Shape; readonly spelling: number }
  | { readonly kind: 'choice'; readonly word: 'oneOf' | 'anyOf'; readonly of: readonly Shape[] }
  | {
      readonly kind: 'tagged';
      readonly property: string;
      readonly mapped: boolean;
      readonly of: readonly Variant[];
    }
  | {
      readonly kind: 'extended';
      readonly base: number;
      readonly members: readonly Member[];
      readonly beside: boolean;
    }
  | { readonly kind: 'ref'; readonly to: number; readonly beside?: string };

export interface Member {
  readonly name: string;
  readonly shape: Shape;
  readonly required: boolean;
  readonly access?: 'readOnly' | 'writeOnly';
  readonly doc?: string;
  readonly deprecated?: boolean;
}

/** An alternative of a tagged choice; a component of its own, called `name`. */
export interface Variant {
  readonly name: string;
  readonly value: string;
  readonly members: readonly Member[];
}

export interface Component {
  readonly name: string;
  readonly shape: Shape;
  readonly doc?: string;
  readonly title?: string;
}

export type Place = 'path' | 'query' | 'header' | 'cookie';

export interface Parameter {
  readonly in: Place;
  readonly name: string;
  readonly shape: Shape;
  readonly required: boolean;
  /** Number of a style of the place, counted round. */
  readonly style: number;
  readonly explode?: boolean;
  /** Written as JSON, by `content`. */
  readonly json?: boolean;
  readonly doc?: string;
}

export interface Content {
  readonly mediaType: string;
  readonly shape: Shape;
}

export interface Operation {
  readonly method: string;
  /** Texts and, in braces, numbers of path parameters. */
  readonly path: readonly (string | { readonly parameter: string })[];
  readonly id?: string;
  readonly tags: readonly string[];
  readonly summary?: string;
  readonly doc?: string;
  readonly deprecated?: boolean;
  readonly parameters: readonly Parameter[];
  readonly body?: { readonly required: boolean; readonly contents: readonly Content[] };
  readonly responses: readonly { readonly status: string; readonly content?: Content }[];
  /** Alternatives of numbers of schemes, counted round. Absent: those of the document. */
  readonly security?: readonly (readonly number[])[];
}

export interface Scheme {
  readonly name: string;
  readonly kind: 'bearer' | 'basic' | 'header' | 'query' | 'cookie';
  readonly key: string;
}

export interface Description {
  readonly version: Version;
  readonly title: string;
  readonly doc?: string;
  readonly components: readonly Component[];
  readonly operations: readonly Operation[];
  readonly schemes: readonly Scheme[];
  readonly security: readonly (readonly number[])[];
  readonly config?: Settings;
}

/** What a configuration over the document says. Numbers are of operations and components. */
export interface Settings {
  readonly resources: readonly {
    readonly name: string;
    readonly within?: number;
    readonly methods: readonly {
      readonly name: string;
      readonly operation: number;
      readonly positional?: boolean;
    }[];
    readonly models: readonly { readonly name: string; readonly component: number }[];
  }[];
  readonly clientName?: string;
  readonly positional?: boolean;
  readonly sorted?: boolean;
}
