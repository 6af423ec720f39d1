/** Brings a bundled document of any version to the shapes of OpenAPI 3.1, in place. */
import type { Ref } from '../lib/pointer.js';
import { type Members, pointerOf, type Visit, walk } from './grammar.js';
import type { Origins } from './origins.js';
import { upgradeSwagger2 } from './swagger2.js';
import { upgradeSchema } from './upgrade-schema.js';

/**
 * The document in 3.1 shapes. What 3.2 adds is kept as it is. Objects keep their identity or are marked, so that their origins
 * are still found.
 */
export function upgrade(document: Members, origins: Origins): Members {
  const isV2 = typeof document['swagger'] === 'string';
  const base = isV2 ? upgradeSwagger2(document, origins) : document;
  if (typeof base['openapi'] === 'string' && base['openapi'].startsWith('3.0')) base['openapi'] = '3.1.0';
  const anchors = dynamicAnchors(base);
  walk(base, 'document', (visit) => {
    if (visit.kind !== 'schema') return;
    dynamic(visit, anchors);
    upgradeSchema(visit.node, isV2, (into) => {
      const place = origins.find(base, `#${pointerOf(visit)}`);
      if ('pointer' in place) origins.mark(into, place.file, place.pointer);
    });
  });
  return base;
}

/** Dynamic anchors of the document, by name: where each is declared, if it is in one place only. */
function dynamicAnchors(document: Members): Map<string, Ref | undefined> {
  const found = new Map<string, Ref | undefined>();
  walk(document, 'document', (visit) => {
    const name = visit.kind === 'schema' ? visit.node['$dynamicAnchor'] : undefined;
    if (typeof name === 'string')
      found.set(name, found.has(name) ? undefined : (`#${pointerOf(visit)}` as Ref));
  });
  return found;
}

/**
 * A dynamic reference becomes a plain one where it can mean one thing only: the one anchor of that name, and for `$recursiveRef` the
 * schema resource around it. Where several schemas declare the anchor, what it means depends on where it is reached from: `build/` finds out.
 *
 * @see JSON Schema 2020-12 core, section 8.2.3.2
 */
function dynamic(visit: Visit, anchors: ReadonlyMap<string, Ref | undefined>): void {
  const { node } = visit;
  if (typeof node['$dynamicRef'] === 'string' && node['$ref'] === undefined) {
    const ref = node['$dynamicRef'];
    const target = ref.startsWith('#/') ? ref : anchors.get(ref.replace(/^.*#/, ''));
    if (target !== undefined) {
      node['$ref'] = target;
      delete node['$dynamicRef'];
    }
  }
  if (node['$recursiveRef'] === '#' && node['$ref'] === undefined) {
    node['$ref'] = `#${pointerOf(resourceOf(visit))}`;
    delete node['$recursiveRef'];
  }
}

/** The outermost schema around one, up to the nearest with `$recursiveAnchor` or an `$id`. */
function resourceOf(visit: Visit): Visit {
  let resource = visit;
  for (let up = visit.up; up?.kind === 'schema'; up = up.up) {
    resource = up;
    if (up.node['$recursiveAnchor'] === true || typeof up.node['$id'] === 'string') break;
  }
  return resource;
}
