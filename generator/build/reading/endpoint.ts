/** The operations of a document, one by one, with the parameters that hold for each. */
import { diagnostic } from '../../diagnostic.js';
import type { PathSegment } from '../../ir/types.js';
import { child, type Ref } from '../../lib/pointer.js';
import type { Findings } from '../findings.js';
import { pathSegments } from './path.js';
import { pathsOf } from './paths.js';
import { isNode, list, member, text, type Node, type Reader } from './reader.js';

/** A parameter as the document declares it, references followed. */
export interface Parameter {
  readonly at: Ref;
  readonly node: Node;
  readonly in: 'path' | 'query' | 'header' | 'cookie' | 'querystring';
  readonly name: string;
}

/** One operation of the document. */
export interface Endpoint {
  readonly at: Ref;
  /** Of the path item that lists it. */
  readonly pathAt: Ref;
  /** Lower case. */
  readonly method: string;
  /** As the document has it, behind a slash. */
  readonly path: string;
  readonly node: Node;
  readonly item: Node;
  readonly operationId?: string;
  readonly parameters: readonly Parameter[];
  /** The path, its parameters called as they are declared. */
  readonly segments: readonly PathSegment[];
}

/** Methods that a path item has a field for (OpenAPI 3.2, Path Item Object). */
const fixedMethods = new Set(['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace', 'query']);

/** Header parameters that the specification says are not to be heeded (Parameter Object, `name`). */
const ignoredHeaders = new Set(['accept', 'content-type', 'authorization']);

/** Every operation in document order. What is no operation is reported and left out. */
export function findEndpoints(reader: Reader, findings: Findings): Endpoint[] {
  return pathsOf(reader, findings).flatMap(({ path, at }) => endpointsOf(path, at, reader, findings));
}

function endpointsOf(path: string, pathAt: Ref, reader: Reader, findings: Findings): Endpoint[] {
  const own = reader.value(pathAt);
  if (!isNode(own)) return [];
  const behind = reader.find(pathAt);
  // A reference may have siblings, whose effect the specification leaves open: they come first.
  const items = [{ at: pathAt, node: own }, ...(behind && behind.at !== pathAt ? [behind] : [])];
  const found = new Map<string, Endpoint>();
  for (const item of items) {
    for (const { method, at } of methodsOf(item.node, item.at)) {
      const node = reader.value(at);
      if (found.has(method)) continue;
      if (!isNode(node)) {
        if (node !== null && node !== undefined)
          findings.report(diagnostic('operation-malformed', { path, method }, findings.placeOf(at)));
        continue;
      }
      const shared = items.flatMap(({ at: place, node: from }) =>
        parametersIn(place, from, reader, findings),
      );
      const described = merged(path, at, shared, parametersIn(at, node, reader, findings), findings);
      const operationId = text(node, 'operationId');
      found.set(method, {
        at,
        pathAt,
        method,
        path,
        node,
        item: item.node,
        ...(operationId !== undefined && operationId.trim() !== '' && { operationId }),
        ...described,
      });
    }
  }
  return [...found.values()];
}

function methodsOf(item: Node, at: Ref): { method: string; at: Ref }[] {
  const fixed = Object.keys(item)
    .filter((key) => fixedMethods.has(key.toLowerCase()) && !key.startsWith('x-'))
    .map((key) => ({ method: key.toLowerCase(), at: child(at, key) }));
  const more = Object.keys(member(item, 'additionalOperations') ?? {}).map((key) => ({
    method: key.toLowerCase(),
    at: child(at, 'additionalOperations', key),
  }));
  return [...fixed, ...more];
}

function parametersIn(at: Ref, node: Node, reader: Reader, findings: Findings): Parameter[] {
  return list(node, 'parameters').flatMap((_, index): Parameter[] => {
    const place = child(at, 'parameters', index);
    const found = reader.find(place);
    const name = found && text(found.node, 'name');
    const where = found && text(found.node, 'in');
    if (!found || name === undefined || !isPlaceOfParameter(where)) {
      findings.report(diagnostic('parameter-malformed', undefined, findings.placeOf(place)));
      return [];
    }
    if (where === 'header' && ignoredHeaders.has(name.toLowerCase())) return [];
    return [{ at: found.at, node: found.node, in: where, name }];
  });
}

function isPlaceOfParameter(where: string | undefined): where is Parameter['in'] {
  return ['path', 'query', 'header', 'cookie', 'querystring'].includes(where ?? '');
}

/** The operation's parameters over its path's; those of the template first and in its order, every one of them there. */
function merged(
  path: string,
  at: Ref,
  shared: readonly Parameter[],
  own: readonly Parameter[],
  findings: Findings,
): Pick<Endpoint, 'parameters' | 'segments'> {
  const found = new Map<string, Parameter>();
  for (const parameter of shared) found.set(key(parameter), parameter);
  for (const parameter of own) found.set(key(parameter), parameter);
  const segments = pathSegments(path, (name) => found.has(`path ${name}`));
  const named = [...new Set(segments.flatMap((segment) => ('param' in segment ? [segment.param] : [])))];
  const inPath = named.map(
    (name): Parameter =>
      found.get(`path ${name}`) ?? { at, node: { schema: { type: 'string' } }, in: 'path', name },
  );
  const others = [...found.values()].filter((parameter) => {
    if (parameter.in !== 'path') return true;
    if (!named.includes(parameter.name))
      findings.report(
        diagnostic('path-parameter-unused', { name: parameter.name, path }, findings.placeOf(parameter.at)),
      );
    return false;
  });
  return { parameters: [...inPath, ...others], segments };
}

function key(parameter: Parameter): string {
  return `${parameter.in} ${parameter.in === 'header' ? parameter.name.toLowerCase() : parameter.name}`;
}
