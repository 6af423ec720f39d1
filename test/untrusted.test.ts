/**
 * A document is untrusted. The case `untrusted/hostile` says "PWNED" wherever a document can say anything, each time dressed up to break
 * out of where it is put; here is looked for one that did.
 */
import { join } from 'node:path';
import ts from 'typescript';
import { beforeAll, describe, expect, test } from 'vitest';
import { outcomeOf, type Outcome } from './support/case.js';
import { root } from './support/paths.js';

let outcome: Outcome;

beforeAll(async () => {
  outcome = await outcomeOf({
    name: 'untrusted/hostile',
    folder: join(root, 'test/cases/untrusted/hostile'),
  });
}, 60_000);

const ending = (...endings: string[]): [string, string][] =>
  [...outcome.emitted].filter(([path]) => endings.some((each) => path.endsWith(each)));

/** Places where the marker is code: an identifier, a property that is read, a tag of markup. */
function asCode(path: string, text: string): string[] {
  const tree = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node) && node.text === 'PWNED') {
      found.push(`${path}:${tree.getLineAndCharacterOfPosition(node.getStart()).line + 1}`);
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  const broken = (tree as unknown as { parseDiagnostics: ts.Diagnostic[] }).parseDiagnostics;
  return [
    ...found,
    ...broken.map(({ messageText }) => `${path}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`),
  ];
}

/** What of a Markdown text is rendered as text: fenced blocks, code spans, escapes and comments taken away. */
function rendered(markdown: string): string {
  return markdown
    .replace(/^( *)(`{3,}|~{3,})[^\n]*\n[\s\S]*?^\1\2[`~]*[ \t]*$/gm, '')
    .replace(/(`+)(?!`)[\s\S]*?[^`]\1(?!`)/g, '')
    .replace(/\\[<>&]/g, '');
}

describe('a hostile document', () => {
  test('is generated from, and its text is there', () => {
    expect(outcome.emitted.size).toBeGreaterThan(10);
    expect([...outcome.emitted.values()].filter((text) => text.includes('PWNED')).length).toBeGreaterThan(5);
  });

  test('stays in comments and literals of TypeScript and JavaScript', () => {
    expect(ending('.ts', '.mts', '.js', '.mjs').flatMap(([path, text]) => asCode(path, text))).toEqual([]);
  });

  test('the search finds what broke out', () => {
    expect(asCode('a.ts', "/** */ PWNED(); /* */ const a = '${PWNED()}';")).toEqual(['a.ts:1']);
    expect(asCode('a.ts', 'const a = `${PWNED()}`;')).toEqual(['a.ts:1']);
    expect(rendered('a `<script>` <b> \n```\n<script>\n```\n')).not.toContain('script');
    expect(rendered('a `` ` `` <script>')).toContain('script');
  });

  test('leaves no character that makes source read other than it is', () => {
    const invisible = /\p{Cc}|[\u2028\u2029\u202a-\u202e\u2066-\u2069]/u;
    const showing = ending('.ts', '.mjs', '.json', '.md').filter(([, text]) =>
      invisible.test(text.replaceAll('\n', '')),
    );
    expect(showing.map(([path]) => path)).toEqual([]);
  });

  test('names no file outside the folder, and none that a shell or a system reads otherwise', () => {
    expect([...outcome.emitted.keys()].filter((path) => !/^[\w.-]+(\/[\w.-]+)*$/.test(path))).toEqual([]);
    expect([...outcome.emitted.keys()].filter((path) => path.split('/').includes('..'))).toEqual([]);
  });

  test('keeps manifests what they are', () => {
    for (const [path, text] of ending('.json')) {
      const parsed = JSON.parse(text) as Record<string, unknown>;
      expect(Object.keys(parsed).join(' '), path).not.toContain('PWNED');
      expect(JSON.stringify(parsed['scripts'] ?? {}), path).not.toContain('PWNED');
    }
  });

  test('is no markup in Markdown', () => {
    const markup = ending('.md').flatMap(([path, text]) =>
      /<(script|img)/i.test(rendered(text)) ? [path] : [],
    );
    expect(markup).toEqual([]);
  });

  test('moves no cursor in what is printed', () => {
    const printed = outcome.committed.get('diagnostics.txt') ?? '';
    expect(printed.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u);
  });
});
