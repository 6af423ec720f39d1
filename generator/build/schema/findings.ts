/** What is told of schemas, once for each place. */
import { diagnostic } from '../../diagnostic.js';
import type { Ref } from '../../ir/types.js';
import type { Malformed } from './malformed.js';
import type { Findings } from '../findings.js';

/** What can be wrong with a schema, or cannot be said in TypeScript. */
export type Finding =
  | { readonly kind: 'missing' | 'circular' | 'too-deep'; readonly at: Ref }
  | { readonly kind: 'ignored'; readonly at: Ref; readonly keyword: string }
  | ({ readonly kind: 'malformed' } & Malformed)
  | { readonly kind: 'conflict'; readonly at: Ref; readonly property?: string }
  | { readonly kind: 'renamed'; readonly at: Ref; readonly name: string; readonly to: string };

/** Reports each finding once a place, however often the place is read. */
export function createFindings({ report, placeOf }: Findings): (finding: Finding) => void {
  const seen = new Set<string>();
  return (finding) => {
    const key = JSON.stringify(finding);
    if (seen.has(key)) return;
    seen.add(key);
    const at = placeOf(finding.at);
    switch (finding.kind) {
      case 'missing':
        return report(diagnostic('schema-reference-broken', undefined, at));
      case 'circular':
        return report(diagnostic('schema-circular', undefined, at));
      case 'too-deep':
        return report(diagnostic('schema-too-deep', undefined, at));
      case 'ignored':
        return report(diagnostic('schema-keyword-ignored', { keyword: finding.keyword }, at));
      case 'malformed':
        return report(diagnostic('schema-malformed', { problem: finding.problem }, at));
      case 'conflict':
        return report(diagnostic('schema-conflict', finding, at));
      case 'renamed':
        return report(diagnostic('model-renamed', { name: finding.name, to: finding.to }, at));
      default:
        return finding satisfies never;
    }
  };
}
