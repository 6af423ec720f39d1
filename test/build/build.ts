/** Building APIs from a few lines, for tests of single facts. */
import { load as parseYaml } from 'js-yaml';
import { buildApi } from '../../generator/build/build.js';
import { inspect } from '../../generator/config/inspect.js';
import { normalise } from '../../generator/config/normalise.js';
import type { Diagnostic } from '../../generator/diagnostic.js';
import type { Api, Operation, Property, Resource, Type } from '../../generator/ir/types.js';

export interface Built {
  readonly api: Api;
  readonly found: readonly Diagnostic[];
  /** Every operation, by its call without `client.`. */
  readonly calls: { readonly [call: string]: Operation };
}

/** The API of a document, given as YAML; what it leaves out is made up. `config` is the text of an `sdk.yml`. */
export function build(document: string, config?: string): Built {
  const found: Diagnostic[] = [];
  const report = (diagnostic: Diagnostic) => void found.push(diagnostic);
  const parsed = {
    openapi: '3.1.0',
    info: { title: 'Zoo API', version: '1' },
    ...(parseYaml(document) as object),
  };
  const raw = config === undefined ? undefined : inspect(parseYaml(config), 'sdk.yml', report);
  const api = buildApi(
    {
      document: parsed,
      origin: (pointer) => ({ file: 'openapi.yaml', pointer: pointer.slice(1) }),
      files: [],
    },
    raw && normalise(raw, 'sdk.yml'),
    report,
  );
  const calls: Record<string, Operation> = {};
  const visit = (resource: Resource, path: readonly string[]): void => {
    const own = [...path, resource.name];
    for (const operation of resource.operations) calls[[...own, operation.name].join('.')] = operation;
    for (const child of resource.children) visit(child, own);
  };
  for (const operation of api.operations) calls[operation.name] = operation;
  for (const resource of api.resources) visit(resource, []);
  return { api, found, calls };
}

/** The names of all calls with their endpoints: `pets.list` → `get /pets`. */
export function callsOf(document: string, config?: string): { readonly [call: string]: string } {
  return Object.fromEntries(
    Object.entries(build(document, config).calls).map(([call, { method, path }]) => [
      call,
      `${method} ${textOf(path)}`,
    ]),
  );
}

/** A path as the document has it. */
function textOf(path: Operation['path']): string {
  return path.map((segment) => ('text' in segment ? segment.text : `{${segment.param}}`)).join('');
}

/** What a method takes, in one line: `petID, params: PetUpdateParams { name, tag? }`. */
export function takes(api: Api, operation: Operation): string {
  const { positional, object } = operation.arguments;
  const model = api.models.find(({ id }) => id === object?.model);
  const given =
    object && model ? [`${object.name}${object.optional ? '?' : ''}: ${model.name} ${show(model.type)}`] : [];
  return [...positional.map(({ name }) => name), ...given].join(', ');
}

function show(type: Type): string {
  return type.kind === 'object' ? `{ ${type.properties.map(shown).join(', ')} }` : type.kind;
}

function shown({ key, wireName, in: place, required }: Property): string {
  return `${place ?? ''} ${key ?? wireName}${required ? '' : '?'}`.trim();
}

/** The shortest operation: an answer of nothing. */
export const nothing = '{ responses: { 204: { description: Done } } }';
