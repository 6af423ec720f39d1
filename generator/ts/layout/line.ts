/** Breaks a line of emitted code that is too long, as prettier would. */
import { fluid, group, ifBreak, indent, joinDocs, layOut, line, softline, type Doc } from './doc.js';
import { cursor, isName, Unknown, type Cursor } from './cursor.js';
import { assigned, readExpression, readObject } from './expressions.js';
import { tokensOf } from './tokens.js';
import { annotated, readMember, readName, readType, readTypeArguments } from './types.js';

/** What a line is. */
export type Form =
  'specifiers' | 'typeAlias' | 'member' | 'field' | 'signature' | 'head' | 'statement' | 'loop' | 'variable';

/**
 * The text of a line, its continuation lines indented from `depth` columns; without the first line's own indentation.
 * `undefined` when it has a shape that is not known here.
 */
export function layOutLine(code: string, form: Form, depth: number, width: number): string | undefined {
  const tokens = tokensOf(code);
  if (!tokens) return undefined;
  const at = cursor(tokens);
  try {
    const doc = readers[form](at, width);
    if (!at.done()) return undefined;
    const text = layOut(doc, width, depth);
    return text;
  } catch (error) {
    if (error instanceof Unknown) return undefined;
    throw error;
  }
}

const readers: { readonly [form in Form]: (at: Cursor, width: number) => Doc } = {
  specifiers: readSpecifiers,
  typeAlias: readTypeAlias,
  member: (at) => [readMember(at), at.take(';')],
  field: readField,
  signature: readSignature,
  head: readHead,
  statement: readStatement,
  loop: readLoop,
  variable: readStatement,
};

/** `import { A, type B } from 'c';`, and the like for export. */
function readSpecifiers(at: Cursor): Doc {
  const words: string[] = [at.take()];
  while (at.peek() !== '{' && at.peek() !== ';') words.push(at.take());
  if (at.skip(';')) return `${words.join(' ')};`;
  at.take('{');
  const names: string[] = [];
  while (!at.skip('}')) {
    const parts: string[] = [];
    while (at.peek() !== ',' && at.peek() !== '}') parts.push(at.take());
    names.push(parts.join(' '));
    at.skip(',');
  }
  const tail = at.skip('from') ? ` from ${at.take()}` : '';
  at.take(';');
  const [only = ''] = names;
  const list: Doc =
    names.length === 1
      ? `{ ${only} }`
      : group(['{', indent([line, joinDocs([',', line], names)]), ifBreak(','), line, '}']);
  return [`${words.join(' ')} `, list, `${tail};`];
}

function readTypeAlias(at: Cursor): Doc {
  const words: string[] = [at.take()];
  while (at.peek() !== '=' && at.peek() !== '<') words.push(at.take());
  const parameters = at.peek() === '<' ? readTypeParameters(at) : '';
  at.take('=');
  const type = readType(at);
  at.take(';');
  const left = [words.join(' '), parameters, ' ='];
  if (type.kind === 'union' && !type.hugs) return group([...left, group(indent([line, type.doc])), ';']);
  if (type.kind === 'object' || type.kind === 'intersection') return [...left, ' ', type.doc, ';'];
  return [...left, fluid(type.doc), ';'];
}

function readField(at: Cursor, width: number): Doc {
  const words: string[] = [at.take()];
  while (isName(at.peek())) words.push(at.take());
  const optional = at.skip('?') ? '?' : '';
  const type = at.skip(':') ? [': ', annotated(readType(at))] : [];
  const head: Doc = [words.join(' '), optional, ...type];
  if (at.skip(';')) return [...head, ';'];
  at.take('=');
  const value = readExpression(at, width);
  at.take(';');
  return [...head, ' =', assigned(value), ';'];
}

/** `name<T>(a: A, b: B = {}): C` with what follows: ` {`, ` {}` or `;`. */
function readSignature(at: Cursor, width: number): Doc {
  const words: string[] = [at.take()];
  while (at.peek() !== '(' && at.peek() !== '<') words.push(at.take());
  const generic = at.peek() === '<' ? readTypeParameters(at) : '';
  at.take('(');
  const parameters: Doc[] = [];
  while (!at.skip(')')) {
    const name = at.take();
    const optional = at.skip('?') ? '?' : '';
    const type: Doc = at.skip(':') ? [': ', annotated(readType(at))] : '';
    const initial: Doc = at.skip('=') ? [' = ', readExpression(at, width).doc] : '';
    parameters.push([name, optional, type, initial]);
    at.skip(',');
  }
  const returned: Doc = at.skip(':') ? [': ', annotated(readType(at))] : '';
  const tail = readTail(at);
  const name = words.join(' ').replace("[ 'constructor' ]", "['constructor']");
  if (parameters.length === 0) return [name, generic, group(['()', returned]), tail];
  const list = ['(', indent([softline, joinDocs([',', line], parameters)]), ifBreak(','), softline, ')'];
  return [name, generic, group([...list, returned]), tail];
}

function readTail(at: Cursor): string {
  if (at.skip(';')) return ';';
  at.take('{');
  return at.skip('}') ? ' {}' : ' {';
}

/** `export class A extends B implements C {` and the like. */
function readHead(at: Cursor): Doc {
  const words: string[] = [];
  while (!['extends', 'implements', '{', '<'].includes(at.peek() ?? '{')) words.push(at.take());
  const parameters = at.peek() === '<' ? readTypeParameters(at) : '';
  const clauses: Doc[] = [];
  let bases = 0;
  // A single base is never put on a line of its own, unless its name is qualified.
  const isLoneBase = at.peek() === 'extends' && (at.peek(2) === '{' || at.peek(2) === '<');
  while (at.peek() === 'extends' || at.peek() === 'implements') {
    const word = at.take();
    const types = [heritage(at)];
    while (at.skip(',')) types.push(heritage(at));
    bases += types.length;
    const list =
      types.length === 1 ? [' ', types[0] ?? ''] : group(indent([line, joinDocs([',', line], types)]));
    clauses.push([word, list]);
  }
  const tail = readTail(at);
  if (clauses.length === 0) return [words.join(' '), parameters, tail];
  if (words.includes('interface') && isLoneBase && bases === 1)
    return [words.join(' '), parameters, ' ', clauses, tail];
  if (words.includes('interface'))
    return [group([words.join(' '), parameters, indent([line, clauses])]), tail];
  if (clauses.length === 1) return [words.join(' '), parameters, ' ', clauses, tail];
  const head = indent(clauses.flatMap((clause) => [line, clause]));
  return [group([words.join(' '), parameters, head, ifBreak([line])], true), tail.trimStart()];
}

/** `<Item extends { id: string }>`, `<const Item>`: a lone parameter. */
function readTypeParameters(at: Cursor): Doc {
  at.take('<');
  const name = `${at.skip('const') ? 'const ' : ''}${at.take()}`;
  const constraint: Doc = at.skip('extends') ? [' extends ', readType(at).doc] : '';
  at.take('>');
  return ['<', name, constraint, '>'];
}

function heritage(at: Cursor): Doc {
  const name = readName(at);
  return at.peek() === '<' ? [name, readTypeArguments(at)] : name;
}

/** `return x;`, `const { a } = b;`, `x;` */
function readStatement(at: Cursor, width: number): Doc {
  if (at.skip('return')) {
    const value = readExpression(at, width);
    at.take(';');
    return ['return ', value.doc, ';'];
  }
  const words: string[] = [];
  while (at.peek() === 'export' || at.peek() === 'declare') words.push(at.take());
  if (at.peek() === 'const' || at.peek() === 'let') {
    words.push(at.take());
    if (at.peek() === '{') {
      const pattern = readObject(at, width, true);
      at.take('=');
      const value = readExpression(at, width);
      at.take(';');
      return [`${words.join(' ')} `, pattern.doc, ' = ', value.doc, ';'];
    }
    words.push(at.take());
    const type: Doc = at.skip(':') ? [': ', annotated(readType(at))] : '';
    at.take('=');
    const value = readExpression(at, width);
    at.take(';');
    return [words.join(' '), type, ' =', assigned(value), ';'];
  }
  const value = readExpression(at, width);
  if (at.skip('=')) {
    const right = readExpression(at, width);
    at.take(';');
    return group([value.doc, ' =', assigned(right), ';']);
  }
  at.take(';');
  return [value.doc, ';'];
}

/** `for await (const x of call()) {` */
function readLoop(at: Cursor, width: number): Doc {
  const words: string[] = [];
  while (at.peek() !== 'const') words.push(at.take());
  at.take('const');
  const name = at.take();
  at.take('of');
  const value = readExpression(at, width);
  at.take(')');
  at.take('{');
  return [`for await (const ${name} of `, value.doc, ') {'];
}
