/** What the parts of a file with methods are made from: of a resource's, and of the client's. */
import type { Api } from '../../ir/types.js';
import type { FileScope } from '../../ts/file.js';
import type { TypeNames } from '../../ts/type-text.js';
import type { Place, Places } from './places.js';

/** A file that is being made, and what it is made from. */
export interface FileContext {
  readonly api: Api;
  readonly places: Places;
  readonly scope: FileScope;
  readonly names: TypeNames;
  /** As models name it. */
  readonly owner: string;
  /** The file's place; none for the client's own. */
  readonly place?: Place;
}
