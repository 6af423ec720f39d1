/**
 * A document is untrusted, and so is a configuration. The cases `untrusted/*` say "PWNED" wherever they can say anything, each time
 * dressed up to break out of where it is put; here is looked for one that did, in what every emitter gives.
 */
import { join } from 'node:path';
import { marked } from 'marked';
import sanitize from 'sanitize-html';
import ts from 'typescript';
import { beforeAll, describe, expect, test } from 'vitest';
import { emitters } from '../generator/emit/index.js';
import { generateIn, type Generated } from './support/generate.js';
import { root } from './support/paths.js';

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

/** What markup says beside text: tags and attributes that run something, or that are called as the marker is. */
function asMarkup(path: string, html: string): string[] {
  const found: string[] = [];
  sanitize(html, {
    allowedTags: false,
    allowedAttributes: false,
    allowVulnerableTags: true,
    onOpenTag(name, attributes) {
      const own = name === 'script' && Object.hasOwn(attributes, 'src');
      if (/pwned|iframe|object|embed|base/i.test(name) || (name === 'script' && !own)) found.push(name);
      for (const [key, value] of Object.entries(attributes)) {
        if (/pwned|^on/i.test(key) || (key === 'src' && /PWNED|^x$/.test(value)))
          found.push(`${name} ${key}`);
        if (/^(href|src|action)$/.test(key) && /^\s*(javascript|data|vbscript):/i.test(value))
          found.push(`${name} ${key}`);
      }
    },
  });
  return found.map((what) => `${path}: ${what}`);
}

const markdown = (text: string): string => marked.parse(text, { async: false });

test('the search finds what broke out', () => {
  expect(asCode('a.ts', "/** */ PWNED(); /* */ const a = '${PWNED()}';")).toEqual(['a.ts:1']);
  expect(asCode('a.ts', 'const a = `${PWNED()}`;')).toEqual(['a.ts:1']);
  expect(asMarkup('a.md', markdown('a `<script>` <b> \\n```\\n<script>\\n```\\n'))).toEqual([]);
  expect(asMarkup('a.md', markdown('a `` ` `` <script>1</script> [b](javascript:c)'))).toEqual([
    'a.md: script',
    'a.md: a href',
  ]);
  const html =
    '<p title="<script>">x</p><script src="a.js"></script><script>1</script><img src=x onerror=PWNED()>';
  expect(asMarkup('a.html', html)).toEqual(['a.html: script', 'a.html: img src', 'a.html: img onerror']);
  expect(asMarkup('a.html', '<a href=" javascript:PWNED()">x</a>')).toEqual(['a.html: a href']);
});

describe.each(['hostile', 'configured'])('untrusted/%s', (name) => {
  let given: Generated;

  beforeAll(async () => {
    const all = [...Object.keys(emitters), 'types'];
    given = await generateIn(join(root, 'test/cases/untrusted', name), all);
  }, 120_000);

  const ending = (...endings: string[]): [string, string][] =>
    [...given.files].filter(([path]) => endings.some((each) => path.endsWith(each)));

  test('is generated from by every emitter, and its text is there', () => {
    for (const part of [
      'typescript/src/resources/',
      'typescript/src/openapi.d.ts',
      'typescript/test',
      'cli/',
      'reference/',
      'ir.json',
    ]) {
      const own = [...given.files].filter(([path]) => path.startsWith(part));
      expect(own.length, part).toBeGreaterThan(0);
    }
    expect([...given.files.values()].filter((text) => text.includes('PWNED')).length).toBeGreaterThan(50);
  });

  test('stays in comments and literals of TypeScript and JavaScript', () => {
    expect(
      ending('.ts', '.tsx', '.mts', '.js', '.mjs').flatMap(([path, text]) => asCode(path, text)),
    ).toEqual([]);
  });

  test('leaves no character that makes source read other than it is', () => {
    const invisible = /\p{Cc}|[\u2028\u2029\u202a-\u202e\u2066-\u2069]/u;
    const showing = [...given.files].filter(([, text]) => invisible.test(text.replace(/\r?\n/g, '')));
    expect(showing.map(([path]) => path)).toEqual([]);
  });

  test('names no file outside the folder, and none that a shell or a system reads otherwise', () => {
    const paths = [...given.files.keys()];
    expect(paths.filter((path) => !/^[\w.-]+(\/([\w.-]+|\$shared|\$client))*$/.test(path))).toEqual([]);
    expect(paths.filter((path) => path.split('/').some((step) => /^\.+$/.test(step)))).toEqual([]);
    expect(new Set(paths.map((path) => path.toLowerCase())).size).toBe(paths.length);
  });

  test('keeps manifests what they are', () => {
    for (const [path, text] of ending('package.json')) {
      const {
        name: own,
        bin,
        scripts,
        exports: entries,
        files,
      } = JSON.parse(text) as Record<string, unknown>;
      expect(own, path).toMatch(/^(@[a-z0-9~-][a-z0-9._~-]*\/)?[a-z0-9~-][a-z0-9._~-]*$/);
      const told = JSON.stringify([bin, scripts, entries, files]);
      expect(told, path).not.toMatch(/PWNED\(|[$`;]|\.\.\//);
    }
  });

  test('is no markup in Markdown', () => {
    const markup = ending('.md').flatMap(([path, text]) => asMarkup(path, markdown(text)));
    expect(markup).toEqual([]);
  });

  test('is text in HTML', () => {
    expect(ending('.html').flatMap(([path, text]) => asMarkup(path, text))).toEqual([]);
  });

  test('moves no cursor in what is printed', () => {
    expect(given.diagnostics).not.toBe('');
    expect(given.diagnostics.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u);
  });
});
