/**
 * A whole file from its structure: ts-morph's `printStructure` for the structures that emitters use, laid out as prettier
 * would lay it out, without loading either. A test prints the same structures with both and compares. The file is
 * long because there is a function for each kind of structure.
 */
import type {
  ClassDeclarationStructure,
  ExportDeclarationStructure,
  FunctionDeclarationStructure,
  ImportDeclarationStructure,
  InterfaceDeclarationStructure,
  JSDocableNodeStructure,
  MethodDeclarationStructure,
  ModuleDeclarationStructure,
  ParameterDeclarationStructure,
  PropertyDeclarationStructure,
  PropertySignatureStructure,
  SourceFileStructure,
  StatementStructures,
  TypeAliasDeclarationStructure,
  TypeParameterDeclarationStructure,
  VariableStatementStructure,
  OptionalKind,
} from 'ts-morph';
import type { Form } from '../ts/layout/line.js';
import { invariant } from '../lib/invariant.js';
import {
  classKind,
  enumKind,
  exportAssignmentKind,
  exportKind,
  functionKind,
  importKind,
  interfaceKind,
  moduleKind,
  typeAliasKind,
  variableKind,
} from '../ts/kinds.js';

/** A line of code or of a comment, before it is known whether it fits. */
export interface Line {
  readonly indent: number;
  readonly text: string;
  /** What it is; a line of a comment has no form, and is never broken. */
  readonly form?: Form;
}

/** A statement at the top of a file. */
export interface Chunk {
  readonly lines: readonly Line[];
  /** Whether it follows the one before without a blank line, where that one may be followed so. */
  readonly joins?: 'import' | 'export' | 'line';
}

/** The statements of a file, in order. */
export function chunksOf(source: SourceFileStructure): Chunk[] {
  return statements(source.statements).map((statement) => chunk(statement, 0));
}

function statements(all: SourceFileStructure['statements']): readonly (string | StatementStructures)[] {
  if (all === undefined) return [];
  invariant(Array.isArray(all), 'statements are given as a list');
  return all.map((statement) => {
    invariant(typeof statement !== 'function', 'statements are data');
    return statement;
  });
}

function chunk(statement: string | StatementStructures, indent: number): Chunk {
  if (typeof statement === 'string')
    return { lines: [{ indent, text: statement, form: 'statement' }], joins: 'line' };
  switch (statement.kind) {
    case importKind:
      return { lines: [{ indent, text: importText(statement), form: 'specifiers' }], joins: 'import' };
    case exportKind:
      return { lines: [{ indent, text: exportText(statement), form: 'specifiers' }], joins: 'export' };
    case interfaceKind:
      return { lines: [...comments(statement, indent), ...interfaceLines(statement, indent)] };
    case typeAliasKind:
      return {
        lines: [
          ...comments(statement, indent),
          { indent, text: typeAliasText(statement), form: 'typeAlias' },
        ],
        ...(comments(statement, 0).length === 0 && { joins: 'line' }),
      };
    case moduleKind:
      return { lines: moduleLines(statement, indent) };
    case classKind:
      return { lines: [...comments(statement, indent), ...classLines(statement, indent)] };
    case variableKind:
      return {
        lines: [...comments(statement, indent), { indent, text: variableText(statement), form: 'variable' }],
      };
    case functionKind:
      return { lines: [...comments(statement, indent), ...functionLines(statement, indent)] };
    case enumKind:
    case exportAssignmentKind:
      invariant(false, `structures of kind ${statement.kind} are not printed`);
  }
}

/** Puts statements one after the other, a blank line between those that do not belong together. */
export function join(chunks: readonly { readonly joins?: Chunk['joins']; readonly text: string }[]): string {
  return chunks
    .map(({ joins, text }, index) => {
      const before = chunks[index - 1];
      if (!before) return text;
      return `${joins !== undefined && joins === before.joins ? '' : '\n'}${text}`;
    })
    .join('');
}

function comments({ docs = [] }: JSDocableNodeStructure, indent: number): Line[] {
  return docs.flatMap((doc): Line[] => {
    const text = typeof doc === 'string' ? doc : (doc.description ?? '');
    invariant(typeof text === 'string', 'comments are data');
    const lines = text.replace(/^\n/, '').split('\n');
    return ['/**', ...lines.map((line) => (line === '' ? ' *' : ` * ${line}`)), ' */'].map((line) => ({
      indent,
      text: line,
    }));
  });
}

const blank: Line = { indent: 0, text: '' };

function importText({
  isTypeOnly,
  namespaceImport,
  namedImports,
  moduleSpecifier,
}: ImportDeclarationStructure): string {
  const type = isTypeOnly ? 'type ' : '';
  const what = namespaceImport === undefined ? specifiers(namedImports) : `* as ${namespaceImport}`;
  return `import ${type}${what} from '${moduleSpecifier}';`;
}

function exportText({ isTypeOnly, namedExports, moduleSpecifier }: ExportDeclarationStructure): string {
  const type = isTypeOnly ? 'type ' : '';
  const from = moduleSpecifier === undefined ? '' : ` from '${moduleSpecifier}'`;
  if (namedExports === undefined && moduleSpecifier !== undefined) return `export ${type}*${from};`;
  return `export ${type}${specifiers(namedExports)}${from};`;
}

function specifiers(
  named: ImportDeclarationStructure['namedImports'] | ExportDeclarationStructure['namedExports'],
): string {
  if (named === undefined || !Array.isArray(named) || named.length === 0) return '{}';
  const all = named.map((each) => {
    invariant(typeof each === 'object', 'specifiers are structures');
    return `${each.isTypeOnly ? 'type ' : ''}${each.name}${each.alias === undefined ? '' : ` as ${each.alias}`}`;
  });
  return `{ ${all.join(', ')} }`;
}

function head({
  isExported,
  hasDeclareKeyword,
}: {
  readonly isExported?: boolean;
  readonly hasDeclareKeyword?: boolean;
}): string {
  return `${isExported ? 'export ' : ''}${hasDeclareKeyword ? 'declare ' : ''}`;
}

function typeParameters(
  all: readonly (OptionalKind<TypeParameterDeclarationStructure> | string)[] | undefined,
): string {
  if (!all || all.length === 0) return '';
  const texts = all.map((each) => {
    if (typeof each === 'string') return each;
    const name = `${each.isConst ? 'const ' : ''}${each.name}`;
    return each.constraint === undefined ? name : `${name} extends ${string(each.constraint)}`;
  });
  return `<${texts.join(', ')}>`;
}

function string(text: unknown): string {
  invariant(typeof text === 'string', 'text is data');
  return text;
}

function strings(all: unknown): string[] {
  return Array.isArray(all) ? all.map(string) : [];
}

function typeAliasText(structure: TypeAliasDeclarationStructure): string {
  const { name, typeParameters: parameters, type } = structure;
  return `${head(structure)}type ${name}${typeParameters(parameters)} = ${string(type)};`;
}

function variableText(structure: VariableStatementStructure): string {
  const declarations = structure.declarations.map(({ name, type, initializer }) => {
    const annotation = type === undefined ? '' : `: ${string(type)}`;
    return `${name}${annotation}${initializer === undefined ? '' : ` = ${string(initializer)}`}`;
  });
  return `${head(structure)}${structure.declarationKind ?? 'let'} ${declarations.join(', ')};`;
}

function block(opening: string, form: Form, members: readonly (readonly Line[])[], indent: number): Line[] {
  if (members.length === 0) return [{ indent, text: `${opening} {}`, form }];
  return [{ indent, text: `${opening} {`, form }, ...members.flat(), { indent, text: '}' }];
}

function spaced(members: readonly (readonly Line[])[]): Line[][] {
  return members.map((lines, index) => (index === 0 ? [...lines] : [blank, ...lines]));
}

function interfaceLines(structure: InterfaceDeclarationStructure, indent: number): Line[] {
  const { name, properties = [], indexSignatures = [] } = structure;
  const bases = strings(structure.extends);
  const opening = `${head(structure)}interface ${name}${typeParameters(structure.typeParameters)}${bases.length > 0 ? ` extends ${bases.join(', ')}` : ''}`;
  const members = [
    ...properties.map((property) => propertySignature(property, indent + 2)),
    ...indexSignatures.map((signature): Line[] => [
      ...comments(signature, indent + 2),
      {
        indent: indent + 2,
        text: `[${signature.keyName ?? 'key'}: ${string(signature.keyType ?? 'string')}]: ${string(signature.returnType)};`,
        form: 'member',
      },
    ]),
  ];
  return block(opening, 'head', spaced(members), indent);
}

function propertySignature(property: OptionalKind<PropertySignatureStructure>, indent: number): Line[] {
  const { name, hasQuestionToken, isReadonly, type } = property;
  return [
    ...comments(property, indent),
    {
      indent,
      text: `${isReadonly ? 'readonly ' : ''}${name}${hasQuestionToken ? '?' : ''}: ${string(type)};`,
      form: 'member',
    },
  ];
}

function moduleLines(structure: ModuleDeclarationStructure, indent: number): Line[] {
  const inner = statements(structure.statements).map((statement) => chunk(statement, indent + 2));
  const members = inner.map(({ lines, joins }, index) => {
    const before = inner[index - 1];
    const close = !before || (joins !== undefined && joins === before.joins && joins !== 'export');
    return close ? [...lines] : [blank, ...lines];
  });
  return block(`${head(structure)}namespace ${structure.name}`, 'head', members, indent);
}

function classLines(structure: ClassDeclarationStructure, indent: number): Line[] {
  const { name, properties = [], ctors = [], methods = [] } = structure;
  const inherited = typeof structure.extends === 'string' ? ` extends ${structure.extends}` : '';
  const promised = strings(structure.implements);
  const opening = `${head(structure)}class ${name ?? ''}${typeParameters(structure.typeParameters)}${inherited}${promised.length > 0 ? ` implements ${promised.join(', ')}` : ''}`;
  const fields = properties.map((property, index) => {
    const before = properties[index - 1];
    const lines = field(property, indent + 2);
    return !before || belongs(before, property) ? lines : [blank, ...lines];
  });
  const rest = [
    ...ctors.map((ctor): Line[] => [
      ...comments(ctor, indent + 2),
      ...callable('constructor', ctor.parameters, undefined, ctor.statements, indent + 2),
    ]),
    ...methods.map((each) => methodLines(each, indent + 2)),
  ];
  const members = fields.length > 0 ? [...fields, ...rest.map((lines) => [blank, ...lines])] : spaced(rest);
  return block(opening, 'head', members, indent);
}

function belongs(a: PropertyDeclarationStructureLike, b: PropertyDeclarationStructureLike): boolean {
  const plain = (each: PropertyDeclarationStructureLike) => (each.docs ?? []).length === 0;
  return plain(a) && plain(b) && a.isStatic === b.isStatic && a.hasDeclareKeyword === b.hasDeclareKeyword;
}

type PropertyDeclarationStructureLike = OptionalKind<PropertyDeclarationStructure>;

function field(property: PropertyDeclarationStructureLike, indent: number): Line[] {
  const { name, hasDeclareKeyword, isStatic, hasQuestionToken, type, initializer } = property;
  const modifiers = `${hasDeclareKeyword ? 'declare ' : ''}${isStatic ? 'static ' : ''}`;
  const annotation = type === undefined ? '' : `: ${string(type)}`;
  const value = initializer === undefined ? '' : ` = ${string(initializer)}`;
  return [
    ...comments(property, indent),
    {
      indent,
      text: `${modifiers}${name}${hasQuestionToken ? '?' : ''}${annotation}${value};`,
      form: 'field',
    },
  ];
}

function methodLines(method: OptionalKind<MethodDeclarationStructure>, indent: number): Line[] {
  const modifiers = `${method.hasOverrideKeyword ? 'override ' : ''}`;
  const name = `${modifiers}${method.name}`;
  const overloads = method.overloads ?? [];
  return [
    ...comments(method, indent),
    ...overloads.flatMap((overload): Line[] => [
      ...comments(overload, indent),
      { indent, text: `${signature(name, overload.parameters, overload.returnType)};`, form: 'signature' },
    ]),
    ...callable(name, method.parameters, method.returnType, method.statements, indent),
  ];
}

function functionLines(structure: FunctionDeclarationStructure, indent: number): Line[] {
  const { name = '', parameters, returnType, statements: body } = structure;
  const whole = `${head(structure)}function ${name}${typeParameters(structure.typeParameters)}`;
  return callable(whole, parameters, returnType, body, indent);
}

type Parameters = readonly OptionalKind<ParameterDeclarationStructure>[] | undefined;

function callable(
  name: string,
  parameters: Parameters,
  returnType: unknown,
  body: SourceFileStructure['statements'],
  indent: number,
): Line[] {
  const inner = statements(body).map((statement): Line => ({
    indent: indent + 2,
    text: string(statement),
    form: 'statement',
  }));
  return block(
    signature(name, parameters, returnType),
    'signature',
    inner.map((line) => [line]),
    indent,
  );
}

function signature(name: string, parameters: Parameters, returnType: unknown): string {
  const all = (parameters ?? []).map(({ name: parameter, hasQuestionToken, type, initializer }) => {
    const annotation = type === undefined ? '' : `: ${string(type)}`;
    return `${parameter}${hasQuestionToken ? '?' : ''}${annotation}${initializer === undefined ? '' : ` = ${string(initializer)}`}`;
  });
  return `${name}(${all.join(', ')})${returnType === undefined ? '' : `: ${string(returnType)}`}`;
}
