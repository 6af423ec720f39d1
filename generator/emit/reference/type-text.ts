/** How a type is written in each of the three languages of the pages: one line, with the names in it as links. */
import { resolve, type Models } from '../../ir/models.js';
import { propertiesOf } from '../../ir/properties.js';
import type { ModelId, Type } from '../../ir/types.js';
import { literal } from '../../ts/text.js';
import { rememberingFor } from './remember.js';

/** A piece of a type's text; `model` is set on the name of one. */
export type TypeToken = string | { readonly text: string; readonly model: ModelId };

/** In whose words a type is written: TypeScript's, the command line's, or JSON's. */
export type Language = 'typescript' | 'cli' | 'http';

/** How many members of a union are written out, and how many properties of an object: all, where it is one more. */
const MAX_MEMBERS = 8;
const MAX_PROPERTIES = 3;

/** The type as the language has it: `Array<Data { id, object }>`, `array of object { id, object }`, `array`. `models` are those of its API. */
export function typeTokens(type: Type, language: Language, models: Models): readonly TypeToken[] {
  return written[language](type, models).tokens;
}

/** A type on one line, without links. */
export function typeText(type: Type, language: Language, models: Models): string {
  return written[language](type, models).text;
}

/** Each type in each language, once: the same one is written on many pages. */
const written = {
  typescript: rememberingFor((type: Type, models: Models) => whole(typescript(type, models, false, 0))),
  cli: rememberingFor((type: Type, models: Models) => whole(cli(type, models, 0))),
  http: rememberingFor((type: Type, models: Models) => whole([http(type, models, 0)])),
};

function whole(tokens: readonly TypeToken[]) {
  return { tokens, text: plainText(tokens) };
}

/** The type as TypeScript has it, with nothing but the names of what has one: `Array<Data>`. */
export function typeName(type: Type, models: Models): readonly TypeToken[] {
  return typescript(type, models, true, 0);
}

/** The text of tokens, without their links. */
export function plainText(tokens: readonly TypeToken[]): string {
  return tokens.map((token) => (typeof token === 'string' ? token : token.text)).join('');
}

/** `{ id, created_at, object, 2 more }`; `''` for a type without properties. */
function summary(type: Type, models: Models): string {
  return namesSummary(propertiesOf(type, models).map(({ key, wireName }) => key ?? wireName));
}

/** The same of names: `{ id, created_at, object, 2 more }`. */
export function namesSummary(names: readonly string[]): string {
  if (names.length === 0) return '';
  const shown = names.length <= MAX_PROPERTIES + 1 ? names : names.slice(0, MAX_PROPERTIES);
  const rest = names.length - shown.length;
  return `{ ${[...shown, ...(rest > 0 ? [`${rest} more`] : [])].join(', ')} }`;
}

function typescript(type: Type, models: Models, inUnion: boolean, depth: number): readonly TypeToken[] {
  switch (type.kind) {
    case 'ref': {
      const model = models.get(type.model);
      if (!model) return ['unknown'];
      const plain = resolve(type, models);
      const shape = plain.kind === 'object' || plain.kind === 'intersection' ? summary(plain, models) : '';
      const name: TypeToken = { text: model.name, model: type.model };
      return shape && depth < 2 && !inUnion ? [name, ` ${shape}`] : [name];
    }
    case 'object':
    case 'intersection':
      return [summary(type, models) || (type.kind === 'intersection' ? 'unknown' : '{}')];
    case 'array':
      return ['Array<', ...typescript(type.item, models, inUnion, depth + 1), '>'];
    case 'record':
      return ['{ [key: string]: ', ...typescript(type.value, models, false, depth + 1), ' }'];
    case 'tuple':
      return [
        '[',
        ...join(
          type.items.map((item) => typescript(item, models, true, depth + 1)),
          ', ',
        ),
        ']',
      ];
    case 'union':
      return limited(type.members, ' | ', (member) => typescript(member, models, true, depth));
    case 'enum':
      return limited(
        [...(type.open ? [typeof type.values[0]] : []), ...type.values.map((value) => literal(value))],
        ' | ',
        (text) => [text],
      );
    case 'literal':
      return [literal(type.value)];
    case 'binary':
      return ['Uploadable'];
    case 'number':
    case 'string':
    case 'boolean':
    case 'null':
    case 'never':
    case 'unknown':
      return [type.kind];
    default:
      return type satisfies never;
  }
}

/** Lists of lists are written out so far: an alias may be a list of itself. */
const MAX_DEPTH = 6;

function cli(type: Type, models: Models, depth: number): readonly TypeToken[] {
  if (depth > MAX_DEPTH) return ['unknown'];
  const plain = resolve(type, models);
  switch (plain.kind) {
    case 'object':
    case 'intersection': {
      const shape = depth < 3 ? summary(plain, models) : '';
      return [shape ? `object ${shape}` : 'object'];
    }
    case 'array':
      return ['array of ', ...cli(plain.item, models, depth + 1)];
    case 'record':
      return ['map of ', ...cli(plain.value, models, depth + 1)];
    case 'tuple':
      return ['array'];
    case 'union': {
      const members = plain.members.filter((member) => resolve(member, models).kind !== 'null');
      if (depth > 1 && members.length > 1 && type.kind === 'ref')
        return [{ text: models.get(type.model)?.name ?? 'unknown', model: type.model }];
      return limited(members, ' or ', (member) => cli(member, models, depth + 1));
    }
    case 'enum':
      return limited(
        [
          ...plain.values.map((value) => JSON.stringify(value)),
          ...(plain.open ? [typeof plain.values[0]] : []),
        ],
        ' or ',
        (text) => [text],
      );
    case 'literal':
      return [JSON.stringify(plain.value)];
    case 'binary':
      return ['file'];
    case 'unknown':
      return ['unknown'];
    case 'number':
    case 'string':
    case 'boolean':
    case 'null':
    case 'never':
      return [plain.kind];
    default:
      return plain satisfies never;
  }
}

function http(type: Type, models: Models, depth: number): string {
  if (depth > MAX_DEPTH) return 'any';
  const plain = resolve(type, models);
  switch (plain.kind) {
    case 'object':
    case 'intersection':
    case 'record':
      return 'object';
    case 'array':
      return `array of ${http(plain.item, models, depth + 1)}`;
    case 'tuple':
      return 'array';
    case 'union': {
      const kinds = [...new Set(plain.members.map((member) => shallow(member, models, depth)))];
      return kinds.length === 1 ? (kinds[0] ?? 'any') : kinds.join(' or ');
    }
    case 'enum':
      return jsonType(plain.values[0]);
    case 'literal':
      return jsonType(plain.value);
    case 'number':
      return plain.integer ? 'integer' : 'number';
    case 'string':
      return plain.format ? `string (${plain.format})` : 'string';
    case 'binary':
      return 'string (binary)';
    case 'unknown':
      return 'any';
    case 'never':
      return 'none';
    case 'boolean':
    case 'null':
      return plain.kind;
    default:
      return plain satisfies never;
  }
}

/** As {@link http}, without looking into arrays: a union of arrays of unions of … has to end. */
function shallow(type: Type, models: Models, depth: number): string {
  const plain = resolve(type, models);
  return plain.kind === 'array' ? 'array' : plain.kind === 'union' ? 'any' : http(plain, models, depth + 1);
}

function jsonType(value: string | number | boolean | undefined): string {
  if (typeof value === 'number') return Number.isInteger(value) ? 'integer' : 'number';
  return value === undefined ? 'any' : typeof value;
}

function limited<T>(
  members: readonly T[],
  separator: string,
  text: (member: T) => readonly TypeToken[],
): readonly TypeToken[] {
  const shown = members.length <= MAX_MEMBERS + 1 ? members : members.slice(0, MAX_MEMBERS);
  const rest = members.length - shown.length;
  const parts = new Map(shown.map((member) => text(member)).map((tokens) => [plainText(tokens), tokens]));
  return join([...parts.values(), ...(rest > 0 ? [[`${rest} more`]] : [])], separator);
}

function join(parts: readonly (readonly TypeToken[])[], separator: string): readonly TypeToken[] {
  return parts.flatMap((part, index) => (index === 0 ? part : [separator, ...part]));
}
