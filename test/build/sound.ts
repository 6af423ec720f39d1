/** What must be true of the IR of any document whatever. */
import type { Api, Model, Operation, Resource, Type } from '../../generator/ir/types.js';

/** Everything that is wrong with an API, in words; empty for a sound one. */
export function faultsOf(api: Api): string[] {
  const faults: string[] = [];
  const models = new Map(api.models.map((model) => [model.id, model]));
  if (models.size !== api.models.length) faults.push('two models have one id');
  if (JSON.stringify(JSON.parse(JSON.stringify(api))) !== JSON.stringify(api) || hasUndefined(api))
    faults.push('it is not plain JSON');
  unique(api.models, ({ owner, within, name }) => `${within ?? owner} ${name}`, 'model', faults);
  unique(api.pages, ({ name }) => name, 'page scheme', faults);
  unique(api.auth, ({ id }) => id, 'auth scheme', faults);
  unique(api.client.options, ({ name }) => name, 'option', faults);
  unique(api.environments, ({ name }) => name, 'environment', faults);
  for (const model of api.models) checkModel(model, models, faults);
  const operations: Operation[] = [...api.operations];
  const visit = (resource: Resource): void => {
    name(resource.className, 'class', faults);
    name(resource.name, 'property', faults);
    operations.push(...resource.operations);
    const members = [...resource.operations, ...resource.children];
    unique(members, (member) => member.name, `member of ${resource.path.join('.')}`, faults);
    unique(resource.children, ({ className }) => className, 'class', faults);
    resource.children.forEach(visit);
  };
  unique(api.resources, (resource) => resource.name, 'resource', faults);
  unique(api.resources, ({ className }) => className, 'class', faults);
  api.resources.forEach(visit);
  unique(operations, ({ id }) => id, 'operation', faults);
  for (const operation of operations) checkOperation(operation, api, models, faults);
  return faults;
}

function checkModel(model: Model, models: ReadonlyMap<string, Model>, faults: string[]): void {
  name(model.name, 'model', faults);
  if (model.within !== undefined && !models.has(model.within)) faults.push(`${model.id} is within nothing`);
  checkType(model.type, models, model.id, faults);
}

function checkOperation(
  operation: Operation,
  api: Api,
  models: ReadonlyMap<string, Model>,
  faults: string[],
): void {
  const { id, arguments: taken, params, path, paging, result, auth } = operation;
  name(operation.name, 'method', faults);
  const inPath = path.flatMap((segment) => ('param' in segment ? [segment.param] : []));
  const model = taken.object && models.get(taken.object.model);
  if (taken.object && !model) faults.push(`${id} takes a model that is not there`);
  const properties = model ? propertiesOf(model.type) : [];
  unique(properties, ({ key, wireName }) => key ?? wireName, `param of ${id}`, faults);
  for (const wanted of inPath) {
    if (!params.some((param) => param.in === 'path' && param.wireName === wanted))
      faults.push(`${id} has no parameter ${wanted}`);
    const isGiven =
      taken.positional.some(({ param }) => param === wanted) ||
      properties.some((property) => property.in === 'path' && property.wireName === wanted);
    if (!isGiven) faults.push(`nothing gives ${wanted} of ${id}`);
  }
  unique(taken.positional, (one) => one.name, `argument of ${id}`, faults);
  for (const one of taken.positional) name(one.name, 'argument', faults);
  if (paging && !api.pages.some((page) => page.name === paging.scheme))
    faults.push(`${id} is paged by nothing`);
  if (paging && !api.models.some((one) => one.role === 'page' && one.name === paging.alias))
    faults.push(`the page of ${id} has no alias`);
  const known = new Set(api.auth.map((scheme) => scheme.id));
  if (!auth.flat().every((scheme) => known.has(scheme)))
    faults.push(`${id} needs a scheme that is not there`);
  if (result.kind === 'json' || result.kind === 'text') checkType(result.type, models, id, faults);
  for (const param of params) checkType(param.type, models, id, faults);
  for (const body of operation.bodies) checkType(body.type, models, id, faults);
  for (const { contents } of operation.responses)
    for (const { type } of contents) checkType(type, models, id, faults);
}

function propertiesOf(type: Type) {
  if (type.kind === 'object') return type.properties;
  const [first] = type.kind === 'intersection' ? type.members : [];
  return first?.kind === 'object' ? first.properties : [];
}

function checkType(type: Type, models: ReadonlyMap<string, Model>, where: string, faults: string[]): void {
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    const { kind, model } = value as { kind?: unknown; model?: unknown };
    if (kind === 'ref' && !models.has(String(model))) faults.push(`${where} refers to ${String(model)}`);
    Object.values(value).forEach(visit);
  };
  visit(type);
}

function name(text: string, what: string, faults: string[]): void {
  if (!/^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u.test(text)) faults.push(`${what} ${text} is no identifier`);
}

function unique<T>(items: readonly T[], key: (item: T) => string, what: string, faults: string[]): void {
  const seen = new Set<string>();
  for (const item of items) {
    if (seen.has(key(item))) faults.push(`two of ${what}: ${key(item)}`);
    seen.add(key(item));
  }
}

function hasUndefined(value: unknown): boolean {
  if (value === undefined) return true;
  return typeof value === 'object' && value !== null && Object.values(value).some(hasUndefined);
}
