/** What a path says of the resource tree: its literal words, and where values stand between them. */
import type { PathSegment } from '../../ir/types.js';

/** A step of a path. */
export type Step =
  /** A word that names a resource or something done to one. `action`: it can only be the latter. */
  | { readonly kind: 'literal'; readonly text: string; readonly action?: true }
  /** One or more values. */
  | { readonly kind: 'value'; readonly names: readonly string[] };

/**
 * The segments of a path template: text and parameters, as the request is built. A template in the manner of RFC 6570
 * (`{.color*}`) means the parameter without the signs, unless one is declared with them.
 */
export function pathSegments(path: string, isDeclared: (name: string) => boolean): PathSegment[] {
  return path
    .split(/(\{[^{}]*\})/)
    .filter((piece) => piece !== '')
    .map((piece) => {
      if (!isTemplate(piece)) return { text: piece };
      const name = piece.slice(1, -1);
      const bare = name.replace(/^[.;/?&+#]/, '').replace(/\*$/, '');
      return { param: !isDeclared(name) && isDeclared(bare) ? bare : name };
    });
}

/** Endings of a path that say a format, not a resource. */
const extensions = new Set(['json', 'xml', 'yaml', 'yml', 'csv', 'txt', 'html', 'pdf']);

/** What stands before the resources of many APIs: a version, a date, `api`. */
const preamble = /^(v\d[\w.-]*|apis?|rest|\d{4}-\d{2}-\d{2})$/i;

/**
 * The steps of a path: `/v1/files/{id}/content` gives files, {id}, content. What follows `?` names a variant of the API, so
 * it comes first (`?beta=true` gives beta); what follows `#` an action. `{id}.json` is a value and `{id}:cancel` a
 * value and an action; `/chat.postMessage` is two words.
 */
export function pathSteps(path: string): Step[] {
  const [, main = '', query = '', fragment = ''] = /^([^?#]*)(?:\?([^#]*))?(?:#(.*))?$/s.exec(path) ?? [];
  const steps = main
    .split('/')
    .filter((segment) => segment !== '')
    .flatMap(stepsOfSegment);
  const variants = query.split('&').flatMap((pair): Step[] => {
    const [name = '', value = ''] = pair.split('=');
    if (name === '' || value.includes('{')) return [];
    return [{ kind: 'literal', text: value === '' || value === 'true' ? name : value }];
  });
  const action: Step[] =
    fragment !== '' && !fragment.includes('{') ? [{ kind: 'literal', text: fragment, action: true }] : [];
  return [...variants, ...steps, ...action];
}

function stepsOfSegment(segment: string): Step[] {
  const pieces = segment.split(/(\{[^{}]*\})/).filter((piece) => piece !== '');
  const names = pieces.filter(isTemplate).map((piece) => piece.slice(1, -1));
  if (names.length === 0) return literals(segment);
  const [first = ''] = pieces;
  const last = pieces.at(-1) ?? '';
  const before = isTemplate(first) ? [] : literals(first.replace(/[^\p{L}\p{N}]+$/u, ''));
  const after = isTemplate(last) ? [] : trailing(last);
  return [...before, { kind: 'value', names }, ...after];
}

function isTemplate(piece: string): boolean {
  return piece.startsWith('{') && piece.endsWith('}');
}

/** What follows a value in its own segment: `:cancel` is done to it, `.json` and `)` say nothing. */
function trailing(text: string): Step[] {
  if (!text.startsWith(':')) return [];
  return literals(text.slice(1)).map((step) => ({ ...step, action: true }) as Step);
}

function literals(segment: string): Step[] {
  const [head = '', ...actions] = segment.split(':');
  const words = head.split('.').filter((word) => word !== '');
  const isFormat = words.length > 1 && extensions.has((words.at(-1) ?? '').toLowerCase());
  const kept = isFormat ? words.slice(0, -1) : words;
  // A version such as `v2.1` has a dot that parts nothing.
  const parted = preamble.test(head) ? [head] : kept;
  return [
    ...parted.map((word): Step => ({ kind: 'literal', text: word })),
    ...actions
      .filter((word) => word !== '')
      .map((word): Step => ({ kind: 'literal', text: word, action: true })),
  ];
}

/** How many of the first steps are no resource: versions, dates and the like, as long as something follows them. */
export function preambleLength(steps: readonly Step[]): number {
  let length = 0;
  while (length < steps.length - 1) {
    const step = steps[length];
    if (step?.kind !== 'literal' || !preamble.test(step.text)) break;
    length += 1;
  }
  return length;
}

/** The same for two paths that differ in the names of their values alone. */
export function pattern(steps: readonly Step[]): string {
  return steps.map((step) => (step.kind === 'literal' ? step.text : '{}')).join('/');
}
