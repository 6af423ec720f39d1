/** Random values of a schema, right by construction. */
import type { Component, Member, Shape } from './shape.js';

/** What no value can be given for: a schema that nothing fits, or that goes on for ever. */
export const none = Symbol('none');

/** Content of a file. */
export class Content {
  constructor(readonly text: string) {}
}

/** Numbers from 0 up to 1 (mulberry32). */
function randomOf(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** The numbers of one place of a document, whatever is elsewhere (FNV-1a). */
export function randomAt(seed: number, ...place: readonly string[]): () => number {
  let hash = 0x811c9dc5 ^ seed;
  for (const char of place.join('\0')) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193);
  return randomOf(hash);
}

export interface Draw {
  readonly random: () => number;
  readonly components: readonly Component[];
  readonly direction: 'request' | 'response';
  /** Only what every style of parameters can write: text without delimiters, lists and objects that are not empty, no `null`. */
  readonly plain?: boolean;
}

const texts = ['a', 'two words', '', 'é', '*/', '"\'`${x}\\', '名', 'a/b?c#d&e=f', '\u2028', 'null', '1'];
const plainTexts = ['a', 'bc', 'x1', 'Zed', '42', 'true'];
const values: { readonly [format: string]: string } = {
  'date-time': '2024-01-02T03:04:05Z',
  date: '2024-01-02',
  uuid: '123e4567-e89b-12d3-a456-426614174000',
  uri: 'https://a.test/x',
  email: 'a@b.test',
  byte: 'YWJj',
  int64: '12',
};

export function instance(shape: Shape, draw: Draw, depth = 0): unknown {
  const { random } = draw;
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const inner = (one: Shape): unknown => instance(one, draw, depth + 1);
  if (depth > 12) return none;
  switch (shape.kind) {
    case 'any':
      return pick(draw.plain ? plainTexts : ['x', 1, true, ['y'], { z: null }]);
    case 'string':
      return draw.plain ? pick(plainTexts) : (values[shape.format ?? ''] ?? pick(texts));
    case 'file':
      return new Content(pick(['content', 'é\n']));
    case 'integer':
      return pick([0, 1, -7, 2 ** 40]);
    case 'number':
      return pick([0.5, 3, -1e-7, 1e21]);
    case 'boolean':
      return random() < 0.5;
    case 'const':
      return shape.value;
    case 'enum':
      return pick(shape.values);
    case 'array': {
      const length = (draw.plain ? 1 : 0) + (depth > 6 && !draw.plain ? 0 : Math.floor(random() * 3));
      const items = Array.from({ length }, () => inner(shape.item));
      return items.includes(none) ? (draw.plain ? none : []) : items;
    }
    case 'tuple': {
      const items = shape.items.map(inner);
      return items.includes(none) ? none : items;
    }
    case 'record': {
      const entries = ['k', '__proto__', 'odd key']
        .slice(0, Math.floor(random() * 4))
        .map((key) => [key, inner(shape.value)] as const);
      return Object.fromEntries(entries.filter(([, value]) => value !== none));
    }
    case 'object':
    case 'extended': {
      const whole = flat(shape, draw.components);
      if (whole === none) return none;
      const entries: [string, unknown][] = [];
      for (const { name, shape: of, required, access } of whole.members) {
        if (access === (draw.direction === 'request' ? 'readOnly' : 'writeOnly')) continue;
        if (!required && (depth > 6 || random() < 0.4)) continue;
        const value = inner(of);
        if (value !== none) entries.push([name, value]);
        else if (required) return none;
      }
      const { extra } = whole;
      if (extra && !draw.plain && random() < 0.4) {
        const value = extra === true ? 'more' : inner(extra);
        if (value !== none && !whole.members.some(({ name }) => name === 'extra key'))
          entries.push(['extra key', value]);
      }
      if (draw.plain && entries.length === 0) return none;
      return Object.fromEntries(entries);
    }
    case 'nullable':
      return !draw.plain && random() < 0.3 ? null : inner(shape.of);
    case 'choice': {
      const found = inner(pick(shape.of));
      return found === none ? (shape.of.map(inner).find((one) => one !== none) ?? none) : found;
    }
    case 'tagged': {
      const { members } = pick(shape.of);
      return inner({ kind: 'object', members });
    }
    case 'ref': {
      const target = draw.components[shape.to];
      return target ? inner(target.shape) : none;
    }
    default:
      return shape satisfies never;
  }
}

/** An object with the members of what it extends; nothing where they disagree. */
function flat(
  shape: Shape,
  components: readonly Component[],
  depth = 0,
): { readonly members: readonly Member[]; readonly extra?: boolean | Shape } | typeof none {
  if (depth > 12) return none;
  if (shape.kind === 'object') return shape;
  if (shape.kind === 'ref') {
    const target = components[shape.to];
    return target ? flat(target.shape, components, depth + 1) : none;
  }
  if (shape.kind !== 'extended') return none;
  const base = components[shape.base];
  const under = base ? flat(base.shape, components, depth + 1) : none;
  if (under === none) return none;
  if (under.extra !== undefined && under.extra !== true) return none;
  const own = new Set(shape.members.map(({ name }) => name));
  if (under.members.some(({ name }) => own.has(name))) return none;
  return { members: [...under.members, ...shape.members] };
}

/** A value as an expression of TypeScript. */
export function literal(value: unknown): string {
  if (value instanceof Content) return `new File([${JSON.stringify(value.text)}], 'a.txt')`;
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const members = Object.entries(value).map(([key, member]) => {
    const name = key === '__proto__' ? '["__proto__"]' : JSON.stringify(key);
    return `${name}: ${literal(member)}`;
  });
  return `{ ${members.join(', ')} }`;
}
