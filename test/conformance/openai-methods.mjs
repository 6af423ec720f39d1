/** Compares the methods of an IR with a table of those of the published SDK. */
import { Score } from './score.mjs';

/** What a table's row says, and how the same is read from the IR. */
const facts = {
  'call path': (row) => row.method,
  'positional argument': (row) => row.positional,
  'second argument': (row) => row.paramsArg,
  'second argument optional': (row) => row.paramsOptional,
  'params type': (row) => row.paramsType,
  'return type': (row) => row.response,
  'page class': (row) => row.pagination,
  'item type': (row) => row.itemType,
  security: (row) => row.security,
  deprecation: (row) => row.deprecated,
  multipart: (row) => row.multipart !== null && row.multipart !== false,
  binary: (row) => row.binary,
  stream: (row) => row.stream,
  file: (row) => row.file,
};

/** @returns {Score} a row of counts for each fact */
export function compareMethods(rows, api) {
  const score = new Score();
  const ours = operations(api);
  const byCall = new Map(ours.map((row) => [row.method, row]));
  const byEndpoint = Map.groupBy ? Map.groupBy(ours, endpoint) : groupBy(ours, endpoint);
  for (const row of rows) {
    const candidates = byEndpoint.get(endpoint(row)) ?? [];
    const same = byCall.get(row.method);
    const match =
      same && endpoint(same) === endpoint(row)
        ? same
        : (candidates.find(({ name }) => name === row.name) ?? candidates[0]);
    for (const [field, read] of Object.entries(facts)) {
      if (read(row) === undefined) continue;
      score.compare(field, row.method, read(row), match && read(match));
    }
  }
  return score;
}

const endpoint = ({ verb, path }) => `${verb} ${path}`;

function groupBy(items, key) {
  const groups = new Map();
  for (const item of items) groups.set(key(item), [...(groups.get(key(item)) ?? []), item]);
  return groups;
}

function operations(api) {
  const models = new Map(api.models.map((model) => [model.id, model]));
  const rows = [];
  const visit = (resources, names) => {
    for (const resource of resources) {
      const path = [...names, resource.name];
      for (const operation of resource.operations) rows.push(rowOf(operation, path, resource, models));
      visit(resource.children, path);
    }
  };
  for (const operation of api.operations) rows.push(rowOf(operation, [], undefined, models));
  visit(api.resources, []);
  return rows;
}

function rowOf(operation, path, resource, models) {
  const { object } = operation.arguments;
  const nameOf = (type) => (type?.kind === 'ref' ? models.get(type.model)?.name : (type?.kind ?? null));
  const { result, paging } = operation;
  return {
    method: [...path, operation.name].join('.'),
    name: operation.name,
    verb: operation.method,
    path: operation.path.map((segment) => segment.text ?? `{${segment.param}}`).join(''),
    positional: operation.arguments.positional[0]?.name ?? null,
    paramsArg: object?.name ?? null,
    paramsOptional: object?.optional,
    paramsType: object ? models.get(object.model)?.name : null,
    response: returned(result, paging, nameOf),
    pagination: paging?.scheme ?? null,
    itemType: paging ? nameOf(paging.item) : null,
    security: operation.auth[0]?.join('+') ?? null,
    deprecated: Boolean(operation.doc?.deprecated),
    multipart: operation.bodies[0]?.encoding === 'multipart' ? true : null,
    binary: result.kind === 'binary',
    stream: result.kind === 'stream' || Boolean(operation.streaming),
    file: resource ? fileOf(resource) : 'src/client.ts',
  };
}

function returned(result, paging, nameOf) {
  if (paging) return paging.alias;
  if (result.kind === 'stream') return null;
  if (result.kind === 'empty') return 'void';
  return result.kind === 'binary' ? 'Response' : nameOf(result.type);
}

function fileOf(resource) {
  const kebab = resource.path.map((name) => name.replaceAll('_', '-'));
  const folder = resource.children.length > 0 ? kebab : kebab.slice(0, -1);
  return `src/resources/${[...folder, kebab.at(-1)].join('/')}.ts`;
}
