/** The defects of a document that leave nothing sensible to generate: each is an error. The rest is validate.ts's to report. */
import { diagnostic, type Diagnostic, type Place, type Report, strict } from '../diagnostic.js';
import { resolve } from '../lib/pointer.js';
import { isMembers, methods, type Members, pointerOf, type Visit, walk } from './grammar.js';
import { isBodyParameter } from './swagger2-parameter.js';

/** Where in the input something in the document is; with `key`, its name. */
export type Locate = (pointer: string) => Place;

/** Checks a merged document, in the version that it was written in. Takes references out of it that it has reported as errors. */
export function check(document: Members, locate: Locate, report: Report): void {
  checkRoot(document, locate, report);
  emptySelfReferences(document, locate, report);
  const ids = new Map<string, string>();
  const broken: Members[] = [];
  walk(document, 'document', (visit) => {
    const { node, kind } = visit;
    if (typeof node['$ref'] === 'string' && kind !== 'document' && kind !== 'plain')
      if (!checkReference(document, visit, locate, report)) broken.push(node);
    if (kind === 'pathItem' && visit.up?.kind === 'document') checkPathItem(document, visit, locate, report);
    if (kind !== 'operation') return;
    const id = node['operationId'];
    if (typeof id !== 'string' || underCallback(visit)) return;
    const at = `${pointerOf(visit)}/operationId`;
    const first = ids.get(id);
    if (first === undefined) ids.set(id, at);
    else
      report(
        diagnostic('duplicate-operation-id', { id }, locate(at), [
          { at: locate(first), message: 'it is first used here' },
        ]),
      );
  });
  // So that validation, which gives up at a reference that leads nowhere, still finds what else is wrong.
  for (const node of broken) delete node['$ref'];
}

/** A component that is only a reference to itself becomes one that says nothing. A longer ring is an error: which of it was meant? */
function emptySelfReferences(document: Members, locate: Locate, report: Report): void {
  walk(document, 'document', (visit) => {
    const ref = visit.node['$ref'];
    if (typeof ref === 'string' && ref.startsWith('#/') && resolve(document, ref) === visit.node) {
      report(diagnostic('ref-self', { ref }, locate(pointerOf(visit))));
      delete visit.node['$ref'];
    }
    return visit.kind === 'document' || visit.kind === 'components';
  });
}

function checkRoot(document: Members, locate: Locate, report: Report): void {
  if (document['info'] === undefined)
    report(diagnostic('missing-member', { what: 'the document', member: 'info' }, locate('')));
  const expected: [member: string, isList: boolean][] = [
    ['info', false],
    ['servers', true],
    ['tags', true],
    ['security', true],
    ['paths', false],
    ['webhooks', false],
    ['components', false],
    ['definitions', false],
  ];
  for (const [member, isList] of expected) checkType(document, member, isList, '', locate, report);
}

/** Whether a member that is there is a list, or an object. An empty YAML value is as good as none. */
function checkType(
  holder: Members,
  member: string,
  isList: boolean,
  pointer: string,
  locate: Locate,
  report: Report,
): boolean {
  const value = holder[member];
  if (value === undefined || value === null || (isList ? Array.isArray(value) : isMembers(value)))
    return true;
  const details = { member, expected: isList ? 'a list' : 'an object', found: describe(value) };
  report(diagnostic('wrong-type', details, locate(`${pointer}/${member}`)));
  return false;
}

/** What kind of value something is, in words. */
export function describe(value: unknown): string {
  if (value === null || value === undefined) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  return (
    { object: 'an object', string: 'a text', number: 'a number', boolean: 'a boolean' }[
      typeof value as string
    ] ?? 'odd'
  );
}

/** Whether a reference leads to what it must; an error is reported where it does not. */
function checkReference(document: Members, visit: Visit, locate: Locate, report: Report): boolean {
  const ref = visit.node['$ref'] as string;
  const at = () => locate(`${pointerOf(visit)}/$ref`);
  const fail = (found: Diagnostic): boolean => (report(found), false);
  const seen = new Set<unknown>([visit.node]);
  let target = ref.startsWith('#/') ? resolve(document, ref) : undefined;
  if (target === undefined) return fail(diagnostic('ref-unresolved', { ref }, at()));
  while (isMembers(target) && typeof target['$ref'] === 'string' && Object.keys(target).length === 1) {
    if (seen.has(target)) return fail(diagnostic('ref-cycle', { ref }, at()));
    seen.add(target);
    target = resolve(document, target['$ref']);
  }
  const expected = target === undefined ? undefined : mismatch(visit, target);
  return expected === undefined || fail(diagnostic('ref-wrong-kind', { ref, expected }, at()));
}

/** What a reference should have led to, where it is plain that it does not. */
function mismatch({ kind }: Visit, target: unknown): string | undefined {
  const has = (...keys: string[]) => isMembers(target) && keys.some((key) => Object.hasOwn(target, key));
  if (isMembers(target) && (Object.keys(target).length === 0 || Object.hasOwn(target, '$ref')))
    return undefined;
  // eslint-disable-next-line @typescript-eslint/switch-exhaustiveness-check -- the other kinds need no more than to be objects
  switch (kind) {
    case 'pathItem':
      return has(...methods, 'additionalOperations', 'parameters', 'servers', 'summary', 'description') &&
        !has('properties', 'type')
        ? undefined
        : 'a path item';
    case 'parameter':
      return has('in') && has('name') ? undefined : 'a parameter';
    case 'response':
      return has('description', 'content', 'headers', 'links', 'schema') && !has('properties')
        ? undefined
        : 'a response';
    case 'requestBody':
      return has('content') || isBodyParameter(target) ? undefined : 'a request body';
    case 'schema':
      return isMembers(target) || typeof target === 'boolean' ? undefined : 'a schema';
    default:
      return isMembers(target) ? undefined : 'an object';
  }
}

function checkPathItem(document: Members, visit: Visit, locate: Locate, report: Report): void {
  const pointer = pointerOf(visit);
  const item = visit.node;
  if (!checkType(item, 'parameters', true, pointer, locate, report)) return;
  const inherited = checkParameters(document, item['parameters'], `${pointer}/parameters`, locate, report);
  for (const method of methods) {
    if (!checkType(item, method, false, pointer, locate, report)) continue;
    const operation = item[method];
    if (!isMembers(operation)) continue;
    const at = `${pointer}/${method}`;
    if (!checkType(operation, 'parameters', true, at, locate, report)) continue;
    checkType(operation, 'responses', false, at, locate, report);
    const own = checkParameters(document, operation['parameters'], `${at}/parameters`, locate, report);
    if (visit.via !== 'paths') continue;
    for (const name of placeholders(String(visit.key)))
      if (!own.has(`path ${name}`) && !inherited.has(`path ${name}`)) {
        const details = { name, method: method.toUpperCase(), path: String(visit.key) };
        const fault = diagnostic('path-parameter-missing', details, locate(at));
        report(document['swagger'] === undefined ? fault : strict(fault));
      }
  }
}

/** The parameters of a list, as place and name; one listed twice is reported. */
function checkParameters(
  document: Members,
  list: unknown,
  pointer: string,
  locate: Locate,
  report: Report,
): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const [i, item] of (Array.isArray(list) ? (list as unknown[]) : []).entries()) {
    const parameter = dereference(document, item);
    if (!isMembers(parameter) || typeof parameter['name'] !== 'string' || typeof parameter['in'] !== 'string')
      continue;
    const key = `${parameter['in']} ${parameter['name']}`;
    const first = found.get(key);
    if (first === undefined) found.set(key, i);
    else
      report(
        diagnostic(
          'duplicate-parameter',
          { name: parameter['name'], in: parameter['in'] },
          locate(`${pointer}/${i}`),
          [{ at: locate(`${pointer}/${first}`), message: 'it is first listed here' }],
        ),
      );
  }
  return found;
}

function dereference(document: Members, item: unknown): unknown {
  let value = item;
  for (let hops = 0; hops < 20 && isMembers(value) && typeof value['$ref'] === 'string'; hops++)
    value = resolve(document, value['$ref']);
  return value;
}

/** Names in braces in a path's template, without the operators of RFC 6570 that some put there. */
function placeholders(path: string): string[] {
  return [...path.matchAll(/\{[.;+#/?&]?([^{}]+?)\*?\}/g)].flatMap(([, names]) => names!.split(','));
}

function underCallback(visit: Visit): boolean {
  for (let up = visit.up; up; up = up.up) if (up.kind === 'callback') return true;
  return false;
}
