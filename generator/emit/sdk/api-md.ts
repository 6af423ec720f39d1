/** `api.md`: the whole API on one page, in the form that users and tools compare between versions. */
import { pathOf } from '../../ir/operations.js';
import type { Api, Operation, Resource, Type } from '../../ir/types.js';
import { htmlText } from '../../lib/html.js';
import { pascal } from '../../lib/words.js';
import { typeText } from '../../ts/type-text.js';
import { fileScope } from '../../ts/file.js';
import { dataText } from './method.js';
import type { Place, Places } from './places.js';
import { typeNames } from './type-names.js';
import { webhookArguments } from './webhooks.js';

/** The text of the page. */
export function apiIndex(api: Api, places: Places): string {
  const sections = [
    ...(api.operations.length > 0 || places.root ? [clientSection(api, places)] : []),
    ...(places.shared ? [section('Shared', 1, types(places.shared), [])] : []),
    ...places.resources.flatMap((place) => resourceSections(place, places, 1, ['client'])),
  ];
  return sections.join('\n\n');
}

function clientSection({ client, operations }: Api, places: Places): string {
  const file = './src/client.ts';
  return section(
    client.name,
    1,
    places.root ? types(places.root) : [],
    operations.map((operation) => methodLine(operation, 'client', file, places, '')),
  );
}

function resourceSections(place: Place, places: Places, level: number, path: readonly string[]): string[] {
  const { resource, owner } = place;
  if (!resource) return [];
  const call = [...path, resource.name];
  const methods = resource.operations.map((operation) =>
    methodLine(operation, call.join('.'), fileOf(place), places, owner),
  );
  const received = webhookLines(resource, call.join('.'), place, places);
  return [
    section(headingOf(resource), level, types(place), [...methods, ...received]),
    ...place.children.flatMap((child) => resourceSections(child, places, level + 1, call)),
  ];
}

function section(
  title: string,
  level: number,
  typeLines: readonly string[],
  methods: readonly string[],
): string {
  const heading = `${'#'.repeat(Math.min(level, 6))} ${title}`;
  return [
    heading,
    ...(typeLines.length > 0 ? [`Types:\n\n${typeLines.join('\n')}`] : []),
    ...(methods.length > 0 ? [`Methods:\n\n${methods.join('\n')}`] : []),
  ].join('\n\n');
}

/** `FineTuning`: the class, without what keeps its name from that of a model. */
function headingOf({ className, wireName }: Resource): string {
  const plain = pascal(wireName);
  return className === `${plain}Resource` ? plain : className;
}

function fileOf(place: Place): string {
  return `./${place.module}.ts`;
}

/** What is exported for users to name: neither params nor page aliases. */
function types(place: Place): string[] {
  const file = fileOf(place);
  return place.models
    .filter(({ role }) => role !== 'params' && role !== 'page')
    .flatMap(({ name, aliases = [] }) => [name, ...aliases.map((alias) => alias.name)])
    .map((name) => `- <code><a href="${file}">${name}</a></code>`);
}

function methodLine(operation: Operation, call: string, file: string, places: Places, owner: string): string {
  const { method, name, arguments: args } = operation;
  const given = [...args.positional.map((each) => each.name), ...(args.object ? ['{ ...params }'] : [])].join(
    ', ',
  );
  const link = `<a href="${file}">${name}</a>`;
  return `- <code title="${htmlText(`${method} ${pathOf(operation)}`)}">${call}.${link}(${given}) -> ${htmlText(returned(operation, places, owner))}</code>`;
}

function webhookLines(
  { webhooks: methods, parsers = [] }: Resource,
  call: string,
  place: Place,
  places: Places,
): string[] {
  const names = typeNames(fileScope('api', []), places, place.owner);
  const typeOf = (event: Type) => typeText(event, { ...names, model: (id) => places.path(id).join('.') });
  const line = (method: string, given: string, gives: string) =>
    `- <code>${call}.<a href="${fileOf(place)}">${method}</a>(${given}) -> ${htmlText(gives)}</code>`;
  return [
    ...(methods
      ? [
          line(methods.name, webhookArguments, typeOf(methods.event)),
          line(methods.verifyName, webhookArguments, 'void'),
        ]
      : []),
    ...parsers.map(({ name, event }) => line(name, 'payload', typeOf(event))),
  ];
}

/** What the method gives, by its name alone: a page's alias, a type, `void` or `Response`. */
function returned(operation: Operation, places: Places, owner: string): string {
  if (operation.paging) return operation.paging.alias;
  const names = typeNames(fileScope('api', []), places, owner);
  const short = { ...names, model: (id: string) => places.path(id).join('.') };
  const { result } = operation;
  const type = result.kind === 'stream' ? result.event : result.kind === 'json' ? result.type : undefined;
  if (type) return typeText(simple(type, places), short);
  return dataText(operation, { names: short, scope: fileScope('api', []), places, owner });
}

/** A response that is named and no more than a string, a number or the like is called what it is. */
function simple(type: Type, places: Places): Type {
  if (type.kind !== 'ref') return type;
  const { role, type: named } = places.model(type.model);
  const plain = ['string', 'number', 'boolean', 'unknown'].includes(named.kind);
  return role === 'response' && plain ? named : type;
}
