/**
 * The part of GJSON's path syntax that is understood: names and indexes between dots, `#` for the number of items, `#.name` for that
 * of every item, `#(name==value)` for the first item that matches and `#(…)#` for all. `\` takes the next character as it is.
 */
import { UsageError } from './failure.js';

/** Comparisons of `#(…)`, longest first. */
const OPERATORS = ['==', '!=', '<=', '>=', '<', '>'] as const;
type Operator = (typeof OPERATORS)[number];

type Step =
  | { readonly kind: 'member'; readonly name: string }
  | { readonly kind: 'each' }
  | {
      readonly kind: 'where';
      /** What of an item is compared: a path of its own, empty for the item itself. */
      readonly name: readonly Step[];
      readonly operator?: Operator;
      readonly value?: unknown;
      readonly all: boolean;
    };

/** @throws {UsageError} at syntax that is not understood. */
export function checkPath(path: string): void {
  parse(path);
}

/**
 * What a path leads to; `undefined` where it leads nowhere.
 *
 * @throws {UsageError} at syntax that is not understood.
 */
export function query(value: unknown, path: string): unknown {
  return walk(value, parse(path));
}

function walk(value: unknown, [step, ...rest]: readonly Step[]): unknown {
  if (!step) return value;
  switch (step.kind) {
    case 'member':
      return walk(memberOf(value, step.name), rest);
    case 'each':
      if (!Array.isArray(value)) return undefined;
      if (rest.length === 0) return value.length;
      return value.map((item) => walk(item, rest)).filter((found) => found !== undefined);
    case 'where': {
      if (!Array.isArray(value)) return undefined;
      const matching = value.filter((item) => matches(item, step));
      if (!step.all) return walk(matching[0], rest);
      return rest.length === 0
        ? matching
        : matching.map((item) => walk(item, rest)).filter((found) => found !== undefined);
    }
    default:
      return step satisfies never;
  }
}

function memberOf(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  return Object.hasOwn(value, name) ? (value as Record<string, unknown>)[name] : undefined;
}

function matches(item: unknown, { name, operator, value }: Extract<Step, { kind: 'where' }>): boolean {
  const found = walk(item, name);
  if (operator === undefined) return found !== undefined;
  if (operator === '==') return found === value;
  if (operator === '!=') return found !== undefined && found !== value;
  if (typeof found !== typeof value || (typeof found !== 'number' && typeof found !== 'string')) return false;
  const [a, b] = [found, value as typeof found];
  return operator === '<' ? a < b : operator === '>' ? a > b : operator === '<=' ? a <= b : a >= b;
}

function parse(path: string): readonly Step[] {
  if (path === '' || path === '@this') return [];
  const refused = /(?<=^|[.|])@\w*|(?<=^|\.)!|[|*?{}]|^\.\.|\[|\]/.exec(withoutConditions(path));
  if (refused) {
    throw new UsageError(
      `The transform ${JSON.stringify(path)} uses ${JSON.stringify(refused[0])}, which is not understood.`,
      'Names and indexes between dots, #, #.name and #(name=="value") are.',
    );
  }
  return split(path).map((part): Step => {
    if (part === '#') return { kind: 'each' };
    if (part.startsWith('#(')) return condition(part);
    return { kind: 'member', name: part.replace(/\\(.)/g, '$1') };
  });
}

function withoutConditions(path: string): string {
  return path.replace(/#\((?:"(?:\\.|[^"])*"|[^)"])*\)#?/g, '#').replace(/\\./g, '_');
}

function split(path: string): string[] {
  return path.match(/#\((?:"(?:\\.|[^"])*"|[^)"])*\)#?|(?:\\.|[^.\\])+|(?<=\.|^)(?=\.|$)/g) ?? [];
}

function condition(part: string): Step {
  const all = part.endsWith('#');
  const inner = part.slice(2, all ? -2 : -1).trim();
  const match = /^(?<name>[^=!<>%]*)(?:(?<operator>==|!=|<=|>=|<|>|!?%|=)(?<value>.*))?$/s.exec(
    inner,
  )?.groups;
  const operator = match?.['operator'];
  if (!match || !part.replace(/#$/, '').endsWith(')') || (operator !== undefined && !isOperator(operator))) {
    throw new UsageError(
      `The condition ${JSON.stringify(part)} is not understood.`,
      `One of ${OPERATORS.join(' ')} compares a member with a JSON value: #(name=="value").`,
    );
  }
  const name = parse((match['name'] ?? '').trim());
  return operator === undefined
    ? { kind: 'where', name, all }
    : { kind: 'where', name, operator, value: literal(part, (match['value'] ?? '').trim()), all };
}

function isOperator(text: string): text is Operator {
  return (OPERATORS as readonly string[]).includes(text);
}

function literal(part: string, text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new UsageError(
      `The condition ${JSON.stringify(part)} compares with ${text}, which is no JSON value.`,
    );
  }
}
