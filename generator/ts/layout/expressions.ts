/** Expressions of emitted code, laid out as prettier lays them out: calls of the client, object literals, chains of names. */
import { choose, fluid, group, ifBreak, indent, joinDocs, line, softline, type Doc } from './doc.js';
import { isName, isString, Unknown, type Cursor } from './cursor.js';
import { annotated, readType, readTypeArguments } from './types.js';

/** An expression, with what the place it stands in needs to know of it. */
export interface ExpressionDoc {
  readonly kind:
    'string' | 'name' | 'other' | 'object' | 'array' | 'template' | 'arrow' | 'call' | 'as' | 'number';
  readonly doc: Doc;
  /** Its length on one line, where it is a literal or a name. */
  readonly length?: number;
  /** Of an object or an array: how many members it has. */
  readonly size?: number;
  /** Of a chain of calls: whether there is nothing in it to break. */
  readonly rigid?: boolean;
}

/** Reads an expression. `width` decides what counts as a short argument. */
export function readExpression(at: Cursor, width: number): ExpressionDoc {
  let left = readUnary(at, width);
  for (;;) {
    if (at.skip('as')) {
      left = { kind: 'as', doc: [left.doc, ' as ', annotated(readType(at))] };
    } else if (at.skip('satisfies')) {
      left = { kind: 'as', doc: [left.doc, ' satisfies ', annotated(readType(at))] };
    } else if (at.peek() === '??' || at.peek() === '&&') {
      const operator = at.take();
      const right = readUnary(at, width);
      left = { kind: 'other', doc: group([left.doc, ` ${operator}`, indent([line, right.doc])]) };
    } else {
      return left;
    }
  }
}

function readUnary(at: Cursor, width: number): ExpressionDoc {
  if (at.skip('await')) {
    const inner = readUnary(at, width);
    return { ...inner, doc: ['await ', inner.doc] };
  }
  if (at.skip('-')) return numberDoc(`-${at.take()}`);
  return readPostfix(at, width);
}

function readPostfix(at: Cursor, width: number): ExpressionDoc {
  const token = at.peek();
  if (token === '{') return readObject(at, width);
  if (token === '[') return readArray(at, width);
  if (isString(token)) return stringDoc(at.take());
  if (token?.startsWith('`')) return { kind: 'template', doc: at.take() };
  if (/^\d/.test(token ?? '')) return numberDoc(at.take());
  if (token?.startsWith('/*')) {
    const comment = at.take();
    const inner = readUnary(at, width);
    return { ...inner, doc: [`${comment} `, inner.doc] };
  }
  if (token === '(') return readParens(at, width);
  if (token === 'new') {
    at.take();
    const inner = readChain(at, width, '');
    return { kind: inner.kind, doc: ['new ', inner.doc] };
  }
  if (!isName(token)) throw new Unknown(`${token ?? 'the end'} in an expression`);
  if (at.peek(1) === '=>') throw new Unknown('an arrow function');
  return readChain(at, width, '');
}

function numberDoc(text: string): ExpressionDoc {
  return { kind: 'number', doc: text, length: text.length };
}

function stringDoc(text: string): ExpressionDoc {
  return { kind: 'string', doc: text, length: text.length };
}

/** `(obj) => obj.data`, `() => import('x')`, or an expression in parentheses with what is called on it. */
function readParens(at: Cursor, width: number): ExpressionDoc {
  at.take('(');
  const parameters = at.peek() === ')' ? 0 : 1;
  if (at.peek(parameters) === ')' && at.peek(parameters + 1) === '=>') {
    const name = parameters === 0 ? '' : at.take();
    at.take(')');
    at.take('=>');
    const body = readExpression(at, width);
    if (body.kind === 'object') throw new Unknown('an arrow function that gives an object');
    return { kind: 'arrow', doc: group([`(${name}) =>`, group(indent([line, body.doc]))]) };
  }
  const inner = readExpression(at, width);
  at.take(')');
  const head: Doc = group(['(', indent([softline, inner.doc]), softline, ')']);
  return readChain(at, width, head);
}

/** Names, calls and accesses, one after the other. Three calls or more would be broken before their dots. */
function readChain(at: Cursor, width: number, start: Doc): ExpressionDoc {
  const parts: Doc[] = start === '' ? [at.take()] : [start];
  let calls = 0;
  let rigid = true;
  let text = typeof parts[0] === 'string' ? parts[0] : undefined;
  let called = false;
  for (;;) {
    const token = at.peek();
    if (token === '.' || token === '?.') {
      const access = at.take() + at.take();
      parts.push(access);
      if (text !== undefined) text += access;
    } else if (token === '[' && (isString(at.peek(1)) || /^\d/.test(at.peek(1) ?? ''))) {
      at.take();
      parts.push(`[${at.take()}]`);
      at.take(']');
    } else if (token === '<' && isName(at.peek(1))) {
      parts.push(readTypeArguments(at));
      text = undefined;
    } else if (token === '(') {
      calls += 1;
      if (calls > 1 && (calls > 2 || !rigid)) throw new Unknown('a chain of calls');
      const { doc, short } = readArguments(at, width);
      parts.push(doc);
      rigid &&= short;
      called = true;
    } else if (token?.startsWith('`')) {
      parts.push(at.take());
      if (at.peek() !== '.' && at.peek() !== '(') return { kind: 'template', doc: parts };
    } else {
      break;
    }
  }
  if (called) return { kind: 'call', doc: parts, rigid };
  if (text !== undefined) return { kind: 'name', doc: parts, length: text.length };
  return { kind: 'other', doc: parts };
}

/** The arguments of a call. A last one that is an object, an array or a function stays on the line of the call. */
function readArguments(at: Cursor, width: number): { doc: Doc; short: boolean } {
  at.take('(');
  const all: ExpressionDoc[] = [];
  while (!at.skip(')')) {
    all.push(readExpression(at, width));
    at.skip(',');
  }
  const last = all.at(-1);
  if (!last) return { doc: '()', short: true };
  const docs = all.map(({ doc }) => doc);
  const list = joinDocs([',', line], docs);
  const apart = (broken: boolean) =>
    group(['(', indent([softline, list]), ifBreak(','), softline, ')'], broken);
  const short = all.length === 1 && isShort(last, width);
  const before = all.at(-2);
  const holds = (last.kind === 'object' || last.kind === 'array') && (last.size ?? 0) > 0;
  const hugs = (holds || last.kind === 'arrow') && before?.kind !== last.kind;
  if (!hugs || all.slice(0, -1).some(({ kind }) => kind === 'arrow')) return { doc: apart(false), short };
  if (all.length > 1 && last.kind === 'array') return { doc: apart(false), short };
  const head = docs.slice(0, -1).flatMap((doc): Doc[] => [doc, ', ']);
  const flat: Doc = ['(', ...head, last.doc, ')'];
  return {
    doc: choose([flat, ['(', ...head, group(last.doc, true), ')'], apart(true)]),
    short,
  };
}

/** What a call is not broken for. */
function isShort({ kind, length = Infinity }: ExpressionDoc, width: number): boolean {
  return (kind === 'string' || kind === 'name' || kind === 'number') && length <= width / 4;
}

function readArray(at: Cursor, width: number): ExpressionDoc {
  at.take('[');
  const all: ExpressionDoc[] = [];
  while (!at.skip(']')) {
    all.push(readExpression(at, width));
    at.skip(',');
  }
  if (all.length === 0) return { kind: 'array', doc: '[]', size: 0 };
  if (all.length > 1 && all.every(({ kind }) => kind === 'number')) throw new Unknown('a list of numbers');
  const [first] = all;
  const broken =
    all.length > 1 &&
    (first?.kind === 'object' || first?.kind === 'array') &&
    all.every(({ kind, size = 0 }) => kind === first.kind && size > 1);
  const list = joinDocs(
    [',', line],
    all.map(({ doc }) => doc),
  );
  return {
    kind: 'array',
    size: all.length,
    doc: group(['[', indent([softline, list]), ifBreak(','), softline, ']'], broken),
  };
}

/** Reads an object literal, or the pattern of one, whose rest must come last and takes no comma. */
export function readObject(at: Cursor, width: number, pattern = false): ExpressionDoc {
  at.take('{');
  const members: Doc[] = [];
  let open = false;
  while (!at.skip('}')) {
    open = pattern && at.peek() === '...';
    members.push(readMember(at, width));
    if (at.peek() !== '}') at.take(',');
  }
  if (members.length === 0) return { kind: 'object', doc: '{}', size: 0 };
  return {
    kind: 'object',
    size: members.length,
    doc: group(['{', indent([line, joinDocs([',', line], members)]), ifBreak(open ? '' : ','), line, '}']),
  };
}

/** `key: value`, `key` or `...rest`. A long string goes below its key, unless the key is very short. */
function readMember(at: Cursor, width: number): Doc {
  if (at.skip('...')) return ['...', readExpression(at, width).doc];
  const computed = at.skip('[');
  const name = at.take();
  if (computed) at.take(']');
  const key = computed ? `[${name}]` : name;
  if (!at.skip(':')) return key;
  return [key, ':', assigned(readExpression(at, width), key.length < 5)];
}

/** What follows `=` or the colon of a member. */
export function assigned({ kind, doc, rigid }: ExpressionDoc, shortKey = false): Doc {
  if (kind === 'string') return shortKey ? [' ', doc] : group(indent([line, doc]));
  if (kind === 'call' && rigid) return group(indent([line, doc]));
  return shortKey ? [' ', doc] : fluid(doc);
}
