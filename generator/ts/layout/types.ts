/** Types, laid out as prettier lays them out. */
import { group, ifBreak, indent, joinDocs, line, softline, type Doc } from './doc.js';
import { isName, isString, Unknown, type Cursor } from './cursor.js';

/** A type, with what the place it stands in needs to know of it. */
export interface TypeDoc {
  readonly kind:
    'keyword' | 'literal' | 'reference' | 'object' | 'array' | 'tuple' | 'intersection' | 'union' | 'parens';
  readonly doc: Doc;
  /** A reference with arguments. */
  readonly generic?: true;
  /** A union of which only one member can be broken, and which is never broken itself. */
  readonly hugs?: true;
}

const keywords = new Set(
  'string number boolean null undefined unknown never void any object symbol bigint this true false'.split(
    ' ',
  ),
);

/** Reads a type. */
export function readType(at: Cursor): TypeDoc {
  at.skip('|');
  const members = [readIntersection(at)];
  while (at.skip('|')) members.push(readIntersection(at));
  const [only] = members;
  if (members.length === 1 && only) return only;
  const breakable = members.find(({ kind }) => kind === 'object' || kind === 'reference');
  if (
    breakable &&
    members.every((member) => member === breakable || member.doc === 'null' || member.doc === 'void')
  )
    return {
      kind: 'union',
      hugs: true,
      doc: joinDocs(
        ' | ',
        members.map(({ doc }) => doc),
      ),
    };
  const doc = members.map(({ doc: member }, index) => [
    index === 0 ? ifBreak('| ') : [line, '| '],
    indent(member),
  ]);
  return { kind: 'union', doc: group(doc) };
}

/** A type where it follows a colon, `as` or the like: a union that is broken begins on a line of its own. */
export function annotated({ kind, hugs, doc }: TypeDoc): Doc {
  return kind === 'union' && !hugs ? group(indent([softline, doc])) : doc;
}

function readIntersection(at: Cursor): TypeDoc {
  const members = [readSingle(at)];
  while (at.skip('&')) members.push(readSingle(at));
  const [only] = members;
  if (members.length === 1 && only) return only;
  return { kind: 'intersection', doc: intersectionDoc(members) };
}

/** Objects stay on the line of what is before them; other types go below each other. */
function intersectionDoc(members: readonly TypeDoc[]): Doc {
  const isObject = ({ kind }: TypeDoc) => kind === 'object';
  let wasIndented = false;
  const parts = members.map((member, index): Doc => {
    const before = members[index - 1];
    if (!before) return member.doc;
    if (!isObject(before) && !isObject(member)) return indent([' &', line, member.doc]);
    if (isObject(before) && isObject(member)) return [' & ', wasIndented ? indent(member.doc) : member.doc];
    if (index > 1) wasIndented = true;
    return [' & ', index > 1 ? indent(member.doc) : member.doc];
  });
  return group(parts);
}

function readSingle(at: Cursor): TypeDoc {
  if (at.peek() === 'readonly' && isName(at.peek(1))) {
    at.take();
    const list = readSingle(at);
    return { ...list, doc: ['readonly ', list.doc] };
  }
  let type = readPrimary(at);
  while (at.peek() === '[' && at.peek(1) === ']') {
    at.take();
    at.take();
    type = { kind: 'array', doc: [type.doc, '[]'] };
  }
  return type;
}

function readPrimary(at: Cursor): TypeDoc {
  const token = at.peek();
  if (token === '(') {
    at.take();
    const inner = readType(at);
    at.take(')');
    if (inner.kind !== 'union' || inner.hugs) return { kind: 'parens', doc: ['(', inner.doc, ')'] };
    return { kind: 'parens', doc: ['(', group([indent([softline, inner.doc]), softline]), ')'] };
  }
  if (token === '{') return readObject(at);
  if (token === '[') return readTuple(at);
  if (token === '-') {
    at.take();
    return { kind: 'literal', doc: `-${at.take()}` };
  }
  if (isString(token) || /^\d/.test(token ?? '')) return { kind: 'literal', doc: at.take() };
  if (token === 'typeof') {
    at.take();
    return { kind: 'keyword', doc: `typeof ${readName(at)}` };
  }
  if (token === undefined || !isName(token)) throw new Unknown(`${token ?? 'the end'} in a type`);
  if (keywords.has(token)) return { kind: 'keyword', doc: at.take() };
  const name = readName(at);
  if (at.peek() !== '<') return { kind: 'reference', doc: name };
  return { kind: 'reference', generic: true, doc: [name, readTypeArguments(at)] };
}

/** `a.b.c` */
export function readName(at: Cursor): string {
  let name = at.take();
  while (at.peek() === '.') name += at.take() + at.take();
  return name;
}

/** `<A, B>` */
export function readTypeArguments(at: Cursor): Doc {
  at.take('<');
  const all = [readType(at)];
  while (at.skip(',')) all.push(readType(at));
  at.take('>');
  const [only] = all;
  if (all.length === 1 && only && hugged(only)) return ['<', only.doc, '>'];
  return group([
    '<',
    indent([
      softline,
      joinDocs(
        [',', line],
        all.map(({ doc }) => doc),
      ),
    ]),
    softline,
    '>',
  ]);
}

/** A lone argument that gives nothing to break around it. */
function hugged({ kind, generic, hugs }: TypeDoc): boolean {
  return kind === 'keyword' || kind === 'object' || (kind === 'reference' && !generic) || hugs === true;
}

function readObject(at: Cursor): TypeDoc {
  at.take('{');
  if (at.skip('}')) return { kind: 'object', doc: '{}' };
  const members: Doc[] = [];
  while (!at.skip('}')) {
    members.push(readMember(at));
    at.skip(';');
  }
  return {
    kind: 'object',
    doc: group(['{', indent([line, joinDocs([';', line], members)]), ifBreak(';'), line, '}']),
  };
}

/** `name?: T`, `readonly name: T` or `[key: string]: T` */
export function readMember(at: Cursor): Doc {
  if (at.skip('[')) {
    const name = at.take();
    at.take(':');
    const key = readType(at).doc;
    at.take(']');
    at.take(':');
    return ['[', name, ': ', key, ']: ', annotated(readType(at))];
  }
  const first = at.take();
  const name =
    first === 'readonly' && at.peek() !== ':' && at.peek() !== '?' ? `${first} ${at.take()}` : first;
  const optional = at.skip('?') ? '?' : '';
  at.take(':');
  return [name, optional, ': ', annotated(readType(at))];
}

function readTuple(at: Cursor): TypeDoc {
  at.take('[');
  const members: Doc[] = [];
  while (!at.skip(']')) {
    const rest = at.skip('...') ? '...' : '';
    const type = readType(at);
    if (type.kind === 'union' && !type.hugs) throw new Unknown('a union in a tuple');
    members.push([rest, type.doc]);
    at.skip(',');
  }
  if (members.length === 0) return { kind: 'tuple', doc: '[]' };
  return {
    kind: 'tuple',
    doc: group(['[', indent([softline, joinDocs([',', line], members)]), ifBreak(','), softline, ']']),
  };
}
