/** What a command line is made of, as the data that emitted code gives. */

export interface Program {
  /** What is typed: `acme`. */
  readonly name: string;
  readonly version: string;
  /** One line on what it is for. */
  readonly summary: string;
  /** The SDK's package, whose default export is the client's class. Loaded when a request is to be made. */
  readonly load: () => Promise<{ readonly default: ClientClass }>;
  readonly options: readonly ClientFlag[];
  /** Environment variable of the base URL. */
  readonly baseURLVariable: string;
  /** By name: `fine-tuning:checkpoints`; `''` for commands that stand alone. */
  readonly groups: { readonly [name: string]: Group };
}

/** The client's class, of which only its constructor is known here. */
export type ClientClass = new (options: never) => object;

/** The commands of a resource; their flags are loaded when one of them is called. */
export interface Group {
  readonly summary: string;
  /** Names of its commands with a line on each, so that help and completion need not load them. */
  readonly commands: { readonly [name: string]: string };
  readonly load: () => Promise<{ readonly commands: readonly Command[] }>;
}

/** An option of the client, as a flag of every command. */
export interface ClientFlag {
  readonly flag: string;
  /** `adminAPIKey` */
  readonly option: string;
  readonly type: 'string' | 'number' | 'boolean';
  readonly env?: string;
  readonly doc?: string;
}

/** A command: the method that it calls, and its flags. */
export interface Command {
  readonly name: string;
  /** Verb and path. */
  readonly endpoint: string;
  readonly doc?: string;
  /** `true`, or what to use in its place. */
  readonly deprecated?: true | string;
  /** Properties that lead from the client to the method. */
  readonly path: readonly string[];
  readonly flags: readonly Flag[];
  /** Whether there is an argument that holds what is not positional. */
  readonly object?: true;
  /** Set when that argument may be empty, but not left out. */
  readonly objectRequired?: true;
  /** The member of it that is the request body, where the body is no object whose members it has. */
  readonly bodyKey?: string;
  /** Whether it sends a body that standard input may hold. */
  readonly takesBody?: true;
  readonly gives: 'json' | 'pages' | 'stream' | 'binary' | 'text' | 'nothing';
  /** Boolean flag that turns the answer into a stream. */
  readonly streamsWith?: string;
}

/**
 * A flag of a command, and where its value goes: to the argument of that index, or into the object by that
 * path.
 */
export interface Flag {
  /** Without dashes; a dotted one sets a member of an object. */
  readonly name: string;
  /** Where its value goes: the position, or the path of keys in the object argument. `[]` is the whole of it. */
  readonly to: number | readonly string[];
  readonly type: FlagType;
  /** Given once an item. */
  readonly repeatable?: true;
  /** Of a repeatable one: an array that is given stands for its items. */
  readonly spreads?: true;
  readonly required?: true;
  /** The values that are allowed. */
  readonly values?: readonly (string | number | boolean)[];
  /** Of one that takes JSON or YAML: the kinds of values that are allowed, beside null. */
  readonly kinds?: readonly ValueKind[];
  readonly default?: string;
  readonly doc?: string;
}

/** `text-or-json`: a text, unless it is a JSON object or array. `any`: JSON or YAML. */
export type FlagType = 'string' | 'integer' | 'number' | 'boolean' | 'file' | 'text-or-json' | 'any';

/** What a value that is given as JSON or YAML may turn out to be. */
export type ValueKind = 'object' | 'array' | 'string' | 'number' | 'boolean';
