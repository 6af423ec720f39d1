/** The reference in TypeScript: a page for each resource, with its methods and the types that it declares. */
import { codeBlock, codeSpan } from '../../lib/markdown.js';
import type { Book, Chapter, Method, TypeSection } from './book.js';
import { chapterPages, typeKey, type Links } from './markdown-pages.js';
import { methodUnit, treeStyle, type MethodTexts } from './method-unit.js';
import { outline, typescriptLabel, type OutlineStyle } from './outline.js';
import { typescriptSample, webhookSample } from './samples.js';
import type { Page, Section, Unit } from './sections.js';
import { resultTokens, signatureTokens } from './signature.js';
import { weigh, type Branch } from './tree.js';
import { namesSummary, plainText, typeName, typeText } from './type-text.js';

/** `links` is asked only when the text of a page is made. */
export function typescriptPages(book: Book, links: () => Links): readonly Page[] {
  return chapterPages(book, 'typescript', (chapter) => units(chapter, book, links));
}

function units(chapter: Chapter, book: Book, links: () => Links): readonly Unit[] {
  const methods = chapter.methods.map((method) =>
    methodUnit(method, textsOf(method, book, links), book, links),
  );
  const types = chapter.types.map((section, index) => typeUnit(section, book, links, index === 0));
  const received = chapter.webhooks ? [webhookUnit(chapter.webhooks, book, links)] : [];
  const parsers = chapter.parsers.map((parser) => parserUnit(parser, book, links));
  return [...methods, ...received, ...parsers, ...types];
}

function webhookUnit(
  { call, verifyCall, option, event }: NonNullable<Chapter['webhooks']>,
  book: Book,
  links: () => Links,
): Unit {
  const { models, api } = book;
  const tree: Branch = { kind: 'value', key: '', type: event, required: true, children: [] };
  const { env } = api.client.options.find(({ name }) => name === option) ?? {};
  const body = (): string[] => [
    codeSpan(
      `${call}(payload, headers, secret?, tolerance?): Promise<${plainText(typeName(event, models))}>`,
    ),
    codeSpan(`${verifyCall}(payload, headers, secret?, tolerance?): Promise<void>`),
    'Both check that a webhook was sent by someone who knows the secret, and not long ago; the first then gives its event. Otherwise they throw an `InvalidWebhookSignatureError`.',
    [
      '- `payload: string`\n\n  The body of the request, exactly as it was received: text, not parsed.',
      '- `headers: HeadersLike`\n\n  The headers of the request.',
      `- \`secret?: string | null\`\n\n  What webhooks are signed with; the client's ${codeSpan(option)}${env === undefined ? '' : `, or ${codeSpan(env)},`} unless given.`,
      '- `tolerance?: number`\n\n  How old the webhook may be, in seconds; 300 unless given.',
    ].join('\n\n'),
    outline([tree], styleOf(book, links)),
    codeBlock('typescript', webhookSample(call, option, book)),
  ];
  return { sections: [{ level: 2, title: 'Webhooks', body }], weight: 1500 };
}

function parserUnit({ call, event }: Chapter['parsers'][number], book: Book, links: () => Links): Unit {
  const tree: Branch = { kind: 'value', key: '', type: event, required: true, children: [] };
  const body = (): string[] => [
    codeSpan(`${call}(payload): ${plainText(typeName(event, book.models))}`),
    'Gives the event of a webhook without verifying who sent it: only for what has been verified already.',
    '- `payload: string`\n\n  The body of the request, as text.',
    outline([tree], styleOf(book, links)),
  ];
  return { sections: [{ level: 2, title: 'Webhooks, unverified', body }], weight: 500 };
}

function textsOf(method: Method, book: Book, links: () => Links): MethodTexts {
  const { operation } = method;
  const style = styleOf(book, links);
  return {
    shelf: 'typescript',
    call: () => plainText(signatureTokens(method, book, resultTokens(operation, book.models, 'name'))),
    parameters: () => parameters(method, style),
    result: method.returns,
    returns: () => (method.returns.length > 0 ? outline(method.returns, style) : nothing(method)),
    example: () => typescriptSample(method, book),
  };
}

function parameters(method: Method, style: OutlineStyle): string {
  const { positional, object } = method.operation.arguments;
  const flags = method.command.flags;
  const branches = method.parameters.map((branch, index) => ({ branch, flag: flags[index] }));
  const first = branches.flatMap(({ branch, flag }) =>
    flag?.positional === undefined ? [] : [{ ...branch, key: flag.positional }],
  );
  const rest = branches.filter(({ flag }) => flag?.positional === undefined).map(({ branch }) => branch);
  if (!object || rest.length === 0) return outline([...first, ...rest], style);
  const whole = object.wholeBody === true;
  const argument: Branch = {
    kind: 'property',
    key: object.name,
    type: { kind: 'ref', model: object.model },
    required: !object.optional,
    children: whole ? (rest[0]?.children ?? []) : rest,
  };
  const label = (branch: Branch, depth: number) =>
    branch === argument && !whole
      ? `${object.name}${object.optional ? '?' : ''}: ${plainText(typeName(argument.type, style.models))} ${namesSummary(rest.map(({ key }) => key))}`
      : style.label(branch, depth);
  return outline([...first.slice(0, positional.length), argument], { ...style, label });
}

function nothing(method: Method): string {
  return method.operation.result.kind === 'binary'
    ? `- ${codeSpan('Response')}\n\n  The content of the file is its body: \`await response.blob()\`.`
    : `- ${codeSpan('void')}`;
}

function typeUnit(section: TypeSection, book: Book, links: () => Links, isFirst: boolean): Unit {
  const heading: Section = {
    level: 3,
    title: section.title,
    keys: [typeKey(section.model.id)],
    body: () => [outline([section.tree], styleOf(book, links))],
  };
  const sections = isFirst
    ? [{ level: 2, title: 'Domain Types', body: () => [] } as const, heading]
    : [heading];
  return { sections, weight: 100 + weigh([section.tree]) };
}

function styleOf(book: Book, links: () => Links): OutlineStyle {
  const { models } = book;
  return {
    ...treeStyle(book, links),
    label: (branch) =>
      branch.kind === 'value' ? typeText(branch.type, 'typescript', models) : typescriptLabel(branch, models),
    shows: () => true,
  };
}
