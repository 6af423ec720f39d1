/** Compares the methods of an IR with a table of those of the published SDK. */
import { Score } from './score.mjs';

/** The document's schemes, as the published SDK calls them. */
const schemes = { bearerAuth: 'ApiKeyAuth', adminAPIKeyAuth: 'AdminApiKeyAuth' };

/** A name without the module that it is reached through. */
const bare = (name) => name?.replace(/^\w+API\./, '') ?? null;

/**
 * What a row of the table says, in the words of {@link rowOf}. A table has declarations: `X | null | undefined` is
 * an argument that may be left out, and `CompletionsAPI.X` a type of another file.
 */
export function published(row) {
  const [paramsType, ...others] = (row.paramsType ?? '').split(' | ');
  return {
    'call path': row.method,
    'positional argument': row.positional,
    'second argument': row.paramsArg,
    'second argument optional': row.paramsArg === null ? undefined : others.includes('undefined'),
    'params type': row.paramsArg === null ? null : bare(paramsType),
    'return type': bare(row.response),
    'page class': row.pagination,
    'item type': row.itemType === null ? null : itemName(row.itemType),
    security: schemes[row.security] ?? row.security,
    deprecation: row.deprecated,
    multipart: row.multipart !== null,
    binary: row.binary,
    stream: row.stream,
    file: row.file,
  };
}

/** An item without a name of its own is written out: `a union of A, B`. */
function itemName(type) {
  const members = type
    .split('|')
    .map((one) => bare(one.trim()))
    .filter((one) => one !== '');
  return members.length === 1 ? members[0] : `a union of ${members.join(', ')}`;
}

/** @returns {Score} a row of counts for each fact */
export function compareMethods(rows, api) {
  const score = new Score();
  for (const { row, match } of pairs(rows, api))
    for (const [field, wanted] of Object.entries(published(row)))
      if (wanted !== undefined) score.compare(field, row.method, wanted, match?.facts[field]);
  return score;
}

/** Each row of the table with the method of ours that calls its endpoint: the one called alike, if several do. */
export function pairs(rows, api) {
  const ours = operations(api);
  const byEndpoint = groupBy(ours, endpoint);
  return rows.map((row) => {
    const candidates = byEndpoint.get(endpoint(row)) ?? [];
    const same = candidates.find(({ method }) => method === row.method);
    return { row, match: same ?? candidates.find(({ name }) => name === row.name) ?? candidates[0] };
  });
}

const endpoint = ({ verb, path }) => `${verb} ${path}`;

function groupBy(items, key) {
  const groups = new Map();
  for (const item of items) groups.set(key(item), [...(groups.get(key(item)) ?? []), item]);
  return groups;
}

function operations(api) {
  const models = new Map(api.models.map((model) => [model.id, model]));
  const schemeNames = new Map(api.auth.map(({ id, wireName }) => [id, wireName]));
  const rows = [];
  const visit = (resources, names) => {
    for (const resource of resources) {
      const path = [...names, resource.name];
      for (const operation of resource.operations)
        rows.push(rowOf(operation, path, resource, models, schemeNames));
      visit(resource.children, path);
    }
  };
  for (const operation of api.operations) rows.push(rowOf(operation, [], undefined, models, schemeNames));
  visit(api.resources, []);
  return rows;
}

function rowOf(operation, path, resource, models, schemeNames) {
  const { object } = operation.arguments;
  const { result, paging } = operation;
  const method = [...path, operation.name].join('.');
  return {
    method,
    resource: path,
    name: operation.name,
    verb: operation.method,
    path: operation.path.map((segment) => segment.text ?? `{${segment.param}}`).join(''),
    facts: {
      'call path': method,
      'positional argument': operation.arguments.positional.map(({ name }) => name).join(', ') || null,
      'second argument': object?.name ?? null,
      'second argument optional': object?.optional ?? null,
      'params type': object ? models.get(object.model)?.name : null,
      'return type': returned(result, paging, (type) => nameOf(type, models)),
      'page class': paging?.scheme ?? null,
      'item type': paging ? nameOf(paging.item, models) : null,
      security:
        operation.auth.map((all) => all.map((id) => schemeNames.get(id)).join(' and ')).join(' or ') || null,
      deprecation: Boolean(operation.doc?.deprecated),
      // JSON may be offered too, for requests without a file.
      multipart: operation.bodies.some(({ encoding }) => encoding === 'multipart'),
      binary: result.kind === 'binary',
      stream: result.kind === 'stream' || Boolean(operation.streaming),
      file: resource ? fileOf(resource) : 'src/client.ts',
    },
  };
}

function nameOf(type, models) {
  if (type?.kind === 'union')
    return `a union of ${type.members.map((one) => nameOf(one, models)).join(', ')}`;
  if (type?.kind !== 'ref') return type?.kind ?? null;
  const model = models.get(type.model);
  return model?.within === undefined
    ? model?.name
    : `${nameOf({ kind: 'ref', model: model.within }, models)}.${model.name}`;
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
