/** Types that are nothing but themselves, which TypeScript refuses. */
import type { ModelId, Type } from '../../ir/types.js';
import type { Finding } from './findings.js';
import type { Registry } from './registry.js';

/** Longer circles are not found. */
const maxPath = 500;

/**
 * Cuts definitions that are made of themselves with nothing between: `A = A | string`, an interface that extends itself by way of
 * others. Recursion through a property, an item or a map's value is none of these.
 */
export function cutCircles(registry: Registry, complain: (finding: Finding) => void): void {
  const done = new Set<ModelId>();
  const path = new Set<ModelId>();

  const visit = (id: ModelId): void => {
    const draft = registry.get(id);
    path.add(id);
    draft.type = cut(draft.type, () => complain({ kind: 'circular', at: draft.at }));
    path.delete(id);
    done.add(id);
  };

  /** Whether a model may be named here; looks into it first. */
  const mayName = (id: ModelId, onCircle: () => void): boolean => {
    if (path.has(id)) {
      onCircle();
      return false;
    }
    // What is too far to be looked into from here is looked into from where it is.
    if (!done.has(id) && path.size < maxPath) visit(id);
    return true;
  };

  const cut = (type: Type, onCircle: () => void): Type => {
    if (type.kind === 'ref') return mayName(type.model, onCircle) ? type : { kind: 'unknown' };
    if (type.kind === 'union' || type.kind === 'intersection') {
      const members = type.members.filter(
        (member) => member.kind !== 'ref' || mayName(member.model, onCircle),
      );
      const kept = members.map((member) => (member.kind === 'ref' ? member : cut(member, onCircle)));
      if (members.length === type.members.length && kept.every((member, index) => member === members[index]))
        return type;
      const [only] = kept;
      if (!only) return { kind: 'unknown' };
      return kept.length === 1 ? only : { ...type, members: kept };
    }
    if (type.kind !== 'object' || !type.bases) return type;
    const bases = type.bases.filter((base) => mayName(base, onCircle));
    const { bases: _, ...rest } = type;
    return bases.length === type.bases.length ? type : { ...rest, ...(bases.length > 0 && { bases }) };
  };

  for (const { id } of registry.all()) if (!done.has(id)) visit(id);
}
