/** Trees as fields of the site, each said in three languages. */
import type { FieldView, Html, Link, Piece, Variants } from '../../../../templates/site/view.js';
import type { Flag } from '../../../ir/command.js';
import type { Doc, ModelId } from '../../../ir/types.js';
import { literal } from '../../../ts/text.js';
import type { Book } from '../book.js';
import { htmlProse } from '../html.js';
import { anchorPart, relative } from '../paths.js';
import { typeText, typeTokens, type Language, type TypeToken } from '../type-text.js';
import type { Branch } from '../tree.js';
import type { Plan } from './plan.js';

/** What the fields of one page share. */
export interface FieldContext {
  readonly book: Book;
  readonly plan: Plan;
  /** Of the page. */
  readonly path: string;
}

/** Fields with anchors that begin with `prefix`. */
export function fieldsOf(
  branches: readonly Branch[],
  prefix: string,
  context: FieldContext,
): readonly FieldView[] {
  const taken = new Set<string>();
  return branches.map((branch) => {
    let part = anchorPart(branch.key);
    while (taken.has(part)) part += '~';
    taken.add(part);
    // The root of a result has no name, and its fields no part for it.
    return fieldOf(branch, branch.key === '' ? prefix : `${prefix}.${part}`, context);
  });
}

/** A field for each parameter, as the method, the command and the request call it. */
export function parameterFields(
  branches: readonly Branch[],
  flags: readonly Flag[],
  context: FieldContext,
): readonly FieldView[] {
  return fieldsOf(branches, 'params', context).map((field, index): FieldView => {
    const flag = flags[index];
    if (!flag) return field;
    const { property, positional } = flag;
    const name = {
      typescript: positional ?? property.key ?? property.wireName,
      cli: `--${flag.name}`,
      http: property.wireName,
    };
    return { ...field, name, place: flag.in };
  });
}

function fieldOf(branch: Branch, id: string, context: FieldContext): FieldView {
  if (branch.kind === 'value') return valueOf(branch, context);
  const more = branch.cut && branch.model !== undefined ? typeLink(branch.model, context) : undefined;
  return {
    ...(branch.key !== '' && { id }),
    kind: branch.kind,
    name: { all: branch.kind === 'property' ? branch.key : '' },
    type: typeOf(branch, context),
    ...(branch.kind === 'property' && { required: branch.required }),
    ...deprecatedOf(branch.doc, context.book),
    text: textOf(branch.doc, context.book),
    ...(branch.default !== undefined &&
      branch.default !== null && { default: JSON.stringify(branch.default) }),
    fields: insideOf(branch, id, context),
    ...(more && { more }),
  };
}

/** A constant is said by its type; only a choice is listed. */
function insideOf(branch: Branch, id: string, context: FieldContext): readonly FieldView[] {
  const [only] = branch.children;
  if (branch.children.length === 1 && only?.kind === 'value' && !only.doc) return [];
  return fieldsOf(branch.children, id, context);
}

function valueOf(branch: Branch, { book }: FieldContext): FieldView {
  const value = branch.type.kind === 'literal' ? branch.type.value : branch.key;
  const code = literal(value);
  return {
    kind: 'value',
    name: code === branch.key ? { all: code } : { typescript: code, cli: branch.key, http: branch.key },
    type: { all: [] },
    text: textOf(branch.doc, book),
    fields: [],
  };
}

function typeOf(branch: Branch, context: FieldContext): Variants<readonly Piece[]> {
  const { models } = context.book;
  const pieces = (language: Language) => piecesOf(typeTokens(branch.type, language, models), context);
  const typescript = pieces('typescript');
  const texts = languages.map((language) => typeText(branch.type, language, models));
  const areAlike = texts.every((text) => text === texts[0]);
  if (areAlike && typescript.every((piece) => typeof piece === 'string')) return { all: typescript };
  return { typescript, cli: pieces('cli'), http: pieces('http') };
}

const languages: readonly Language[] = ['typescript', 'cli', 'http'];

/** A type's text for a page, with links where the types in it have sections. */
export function piecesOf(tokens: readonly TypeToken[], context: FieldContext): readonly Piece[] {
  return tokens.map((token) => {
    if (typeof token === 'string') return token;
    const link = typeLink(token.model, context);
    return link ? { ...link, text: token.text } : token.text;
  });
}

/** A link to the section of a type, or of the type that it is declared in. */
function typeLink(model: ModelId, { book, plan, path }: FieldContext): Link | undefined {
  const found = book.models.get(model);
  if (!found) return undefined;
  const target = plan.types.get(model);
  if (target)
    return {
      text: found.name,
      href: `${target.path === path ? '' : relative(path, target.path)}#${target.anchor}`,
    };
  const outer = found.within === undefined ? undefined : typeLink(found.within, { book, plan, path });
  return outer && { ...outer, text: found.name };
}

/** All that the document says of something, as HTML. */
export function textOf(doc: Doc | undefined, { base }: Pick<Book, 'base'>): Html {
  const text = [doc?.summary, doc?.body].filter((part) => part !== undefined && part !== '').join('\n\n');
  return htmlProse(text, base);
}

/** Set where something is deprecated: the reason as HTML, empty where none is given. */
export function deprecatedOf(
  doc: Doc | undefined,
  { base }: Pick<Book, 'base'>,
): { readonly deprecated?: Html } {
  const deprecated = doc?.deprecated;
  if (deprecated === undefined) return {};
  return { deprecated: htmlProse(deprecated === true ? '' : deprecated, base) };
}
