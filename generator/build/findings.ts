/** What it takes to say something about the document. */
import type { Place, Report } from '../diagnostic.js';
import type { Ref } from '../lib/pointer.js';

/** Who is told, and how something of the bundled document is found in the author's files. */
export interface Findings {
  readonly report: Report;
  readonly placeOf: (at: Ref) => Place;
}
