/** Turns a Swagger 2.0 document into the shapes of OpenAPI 3.1. */
import { resolve } from '../lib/pointer.js';
import { isMembers, type Members, methods, pointerOf, setMember, walk } from './grammar.js';
import type { Origins } from './origins.js';
import { bodyOf, headerOf, isBodyParameter, parameterOf } from './swagger2-parameter.js';
import { isJson } from '../lib/media-type.js';

/**
 * The same API in 3.1 shapes, in a new root whose parts are the old ones where they could be kept and are marked with their
 * origin where not. Schemas are left in their dialect: upgrade-schema.ts.
 *
 * @see Swagger 2.0 specification
 */
export function upgradeSwagger2(document: Members, origins: Origins): Members {
  const keep = (value: unknown, pointer: string) => {
    const place = origins.find(document, `#${pointer}`);
    if ('pointer' in place) origins.mark(value, place.file, place.pointer);
  };
  const isBody = (name: string) => isBodyParameter(resolve(document, `/parameters/${name}`));
  const consumes = list(document['consumes']);
  const produces = list(document['produces']) ?? ['application/json'];

  const follow = followMoved(document);
  walk(document, 'document', (visit) => {
    const { node, kind } = visit;
    if (typeof node['$ref'] === 'string') node['$ref'] = moveReference(node['$ref'], isBody);
    const mapping =
      kind === 'schema' && isMembers(node['discriminator']) ? node['discriminator']['mapping'] : undefined;
    if (isMembers(mapping))
      for (const [value, ref] of Object.entries(mapping))
        if (typeof ref === 'string') setMember(mapping, value, moveReference(ref, isBody));
  });

  const parameters: Members = {};
  const requestBodies: Members = {};
  for (const [name, parameter] of entries(document['parameters'])) {
    const pointer = `/parameters/${name}`;
    const converted = isBodyParameter(parameter) ? bodyOf([parameter], consumes) : parameterOf(parameter);
    keep(converted, pointer);
    setMember(isBodyParameter(parameter) ? requestBodies : parameters, name, converted);
  }
  for (const [, response] of entries(document['responses'])) upgradeResponse(response, produces);

  const done = new WeakSet<Members>();
  const deref = (parameter: unknown): unknown =>
    isMembers(parameter) && typeof parameter['$ref'] === 'string'
      ? resolve(
          document,
          parameter['$ref'].replace(/^#\/components\/(parameters|requestBodies)\//, '#/parameters/'),
        )
      : parameter;

  walk(document, 'document', (visit) => {
    if (visit.kind === 'pathItem') upgradePathItem(visit.node, pointerOf(visit));
    return visit.kind === 'document';
  });

  const upgraded: Members = { openapi: '3.1.0' };
  origins.mark(upgraded, rootFile(origins, document), '');
  for (const [key, value] of Object.entries(document))
    if (!replaced.has(key)) setMember(upgraded, key, value);
  const servers = serversOf(document);
  if (servers.length > 0) upgraded['servers'] = servers;
  const components: Members = {};
  const section = (name: string, value: unknown, from: string) => {
    if (!isMembers(value) || Object.keys(value).length === 0) return;
    keep(value, from);
    components[name] = value;
  };
  section('schemas', document['definitions'], '/definitions');
  section('parameters', parameters, '/parameters');
  section('requestBodies', requestBodies, '/parameters');
  section('responses', document['responses'], '/responses');
  const schemes: Members = {};
  for (const [name, scheme] of entries(document['securityDefinitions'])) {
    const converted = securitySchemeOf(scheme);
    keep(converted, `/securityDefinitions/${name}`);
    setMember(schemes, name, converted);
  }
  section('securitySchemes', schemes, '/securityDefinitions');
  if (Object.keys(components).length > 0) upgraded['components'] = components;
  follow(upgraded);
  return upgraded;

  function upgradePathItem(item: Members, pointer: string): void {
    if (done.has(item)) return;
    done.add(item);
    const inherited = Array.isArray(item['parameters']) ? (item['parameters'] as unknown[]) : [];
    const inheritedBodies = inherited.filter((parameter) => isBodyParameter(deref(parameter)));
    for (const method of methods) {
      const operation = item[method];
      if (!isMembers(operation) || done.has(operation)) continue;
      done.add(operation);
      const own = Array.isArray(operation['parameters']) ? (operation['parameters'] as unknown[]) : [];
      const ownBodies = own.filter((parameter) => isBodyParameter(deref(parameter)));
      const bodies = ownBodies.length > 0 ? ownBodies : inheritedBodies;
      if (bodies.length > 0 && !Object.hasOwn(operation, 'requestBody')) {
        const [first] = bodies;
        const body =
          bodies.length === 1 &&
          isMembers(first) &&
          typeof first['$ref'] === 'string' &&
          !operation['consumes']
            ? first
            : bodyOf(bodies.map(deref), list(operation['consumes']) ?? consumes);
        if (body !== first)
          keep(body, ownBodies.length > 0 ? `${pointer}/${method}/parameters` : `${pointer}/parameters`);
        operation['requestBody'] = body;
      }
      replaceParameters(operation, own, `${pointer}/${method}`);
      for (const [, response] of entries(operation['responses']))
        upgradeResponse(response, list(operation['produces']) ?? produces);
      if (Array.isArray(operation['schemes'])) {
        const servers = serversOf({ ...document, schemes: operation['schemes'] });
        if (servers.length > 0 && String(operation['schemes']) !== String(document['schemes']))
          operation['servers'] = servers;
      }
      delete operation['schemes'];
      delete operation['consumes'];
      delete operation['produces'];
    }
    replaceParameters(item, inherited, pointer);
  }

  function replaceParameters(holder: Members, old: readonly unknown[], pointer: string): void {
    if (old.length === 0) return;
    const kept = old.flatMap((parameter, i) => {
      if (isBodyParameter(deref(parameter))) return [];
      if (isMembers(parameter) && typeof parameter['$ref'] === 'string') return [parameter];
      const converted = parameterOf(parameter);
      keep(converted, `${pointer}/parameters/${i}`);
      return [converted];
    });
    if (kept.length > 0) holder['parameters'] = kept;
    else delete holder['parameters'];
  }
}

/** Members of a 2.0 document that have another place in 3.1. */
const replaced = new Set([
  'swagger',
  'host',
  'basePath',
  'schemes',
  'consumes',
  'produces',
  'definitions',
  'parameters',
  'responses',
  'securityDefinitions',
]);

function rootFile(origins: Origins, document: Members): string {
  const place = origins.find(document, '#');
  return place.file;
}

function moveReference(ref: string, isBody: (name: string) => boolean): string {
  const [, section, rest] =
    /^#\/(definitions|parameters|responses|securityDefinitions)\/(.*)$/s.exec(ref) ?? [];
  if (section === undefined || rest === undefined) return ref;
  if (section === 'definitions') return `#/components/schemas/${rest}`;
  if (section === 'responses') return `#/components/responses/${rest}`;
  if (section === 'securityDefinitions') return `#/components/securitySchemes/${rest}`;
  return `#/components/${isBody(rest) ? 'requestBodies' : 'parameters'}/${rest}`;
}

/**
 * Where references lead into operations, parameters or responses, as bundlers write them, what they lead to will have moved. A parameter is put
 * in place of the reference; references to schemas are set by what is given back, once the schemas are where they will be.
 */
function followMoved(document: Members): (upgraded: Members) => void {
  const targets = new Map<Members, Members>();
  walk(document, 'document', ({ node, kind }) => {
    const ref = node['$ref'];
    if (typeof ref !== 'string' || !/^#\/(paths\/|(responses|parameters)\/[^/]+\/)/.test(ref)) return;
    const target = resolve(document, ref);
    if (!isMembers(target) || target === node) return;
    if (kind === 'schema') targets.set(node, target);
    if (kind !== 'parameter') return;
    delete node['$ref'];
    Object.assign(node, target);
  });
  return (upgraded) => {
    if (targets.size === 0) return;
    const wanted = new Set(targets.values());
    const places = new Map<Members, string>();
    walk(upgraded, 'document', (visit) => {
      if (wanted.has(visit.node)) places.set(visit.node, pointerOf(visit));
    });
    for (const [node, target] of targets) {
      const place = places.get(target);
      if (place !== undefined) node['$ref'] = `#${place}`;
    }
  };
}

function upgradeResponse(response: unknown, produces: readonly string[]): void {
  if (!isMembers(response) || typeof response['$ref'] === 'string') return;
  const { schema, examples } = response;
  const samples = isMembers(examples) ? examples : {};
  delete response['schema'];
  delete response['examples'];
  if (isMembers(schema) || Object.keys(samples).length > 0) {
    const content: Members = {};
    const types = isFile(schema) && produces.every(isJson) ? ['application/octet-stream'] : produces;
    for (const mediaType of new Set([...types, ...Object.keys(samples).filter((type) => type.includes('/'))]))
      setMember(content, mediaType, {
        ...(isMembers(schema) && { schema }),
        ...(Object.hasOwn(samples, mediaType) && { example: samples[mediaType] }),
      });
    response['content'] = content;
  }
  for (const [name, header] of entries(response['headers']))
    setMember(response['headers'] as Members, name, headerOf(header));
}

function isFile(schema: unknown): boolean {
  return isMembers(schema) && schema['type'] === 'file';
}

function serversOf(document: Members): { url: string }[] {
  const { host, basePath } = document;
  const path = typeof basePath === 'string' ? basePath.replace(/\/$/, '') : '';
  if (typeof host !== 'string') return path === '' ? [] : [{ url: path }];
  const schemes = list(document['schemes']) ?? ['https'];
  const ordered = schemes.includes('https')
    ? ['https', ...schemes.filter((scheme) => scheme !== 'https')]
    : schemes;
  return ordered.map((scheme) => ({ url: `${scheme}://${host}${path}` }));
}

function securitySchemeOf(scheme: unknown): unknown {
  if (!isMembers(scheme)) return scheme;
  const { type, flow, authorizationUrl, tokenUrl, scopes, ...rest } = scheme;
  if (type === 'basic') return { type: 'http', scheme: 'basic', ...rest };
  if (type !== 'oauth2') return scheme;
  const name =
    { application: 'clientCredentials', accessCode: 'authorizationCode' }[String(flow)] ?? String(flow);
  return {
    type,
    ...rest,
    flows: {
      [name]: {
        ...(authorizationUrl !== undefined && { authorizationUrl }),
        ...(tokenUrl !== undefined && { tokenUrl }),
        scopes: isMembers(scopes) ? scopes : {},
      },
    },
  };
}

function list(value: unknown): string[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const strings = value.filter((item): item is string => typeof item === 'string');
  return strings.length > 0 ? strings : undefined;
}

function entries(value: unknown): [string, unknown][] {
  return isMembers(value) ? Object.entries(value).filter(([name]) => !name.startsWith('x-')) : [];
}
