/** Something that emitted code imports: a value until a file is printed, when it becomes an import declaration. */
export interface ImportSymbol {
  /** Path of the module in the emitted package, without extension, relative to its root (`src/core/codegen`); or a package's name. */
  readonly module: string;
  /** Exported name; `*` for the whole module as a namespace. */
  readonly name: string;
  /** Local name where it differs. */
  readonly as?: string;
  readonly typeOnly?: true;
}
