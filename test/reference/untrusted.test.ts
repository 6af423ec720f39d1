/** Text of a document stays text in the pages: no tag, attribute, address or script of its own gets in. */
import { marked } from 'marked';
import ts from 'typescript';
import { beforeAll, describe, expect, test } from 'vitest';
import { referenceOf, type Pages } from './pages.js';

let pages: Pages;

beforeAll(async () => {
  const all = await Promise.all(
    ['test/cases/untrusted/hostile/openapi.json', 'test/reference/documents/awkward.yaml'].map(
      async (document) =>
        [...(await referenceOf(document))].map(([path, text]): [string, string] => [
          `${document}: ${path}`,
          text,
        ]),
    ),
  );
  pages = new Map(all.flat());
});

const ending = (end: string): [string, string][] => [...pages].filter(([path]) => path.endsWith(end));

const TAGS =
  'a abbr article aside b blockquote body br button code col dd del details div dl dt em h1 h2 h3 h4 head header hr html i input kbd li ' +
  'link main meta nav ol p pre s section span strong sub summary sup table tbody td th thead title tr ul var wbr script';
const ATTRIBUTES =
  'aria-activedescendant aria-autocomplete aria-controls aria-current aria-expanded aria-hidden aria-label aria-labelledby ' +
  'aria-selected autocomplete charset class content data-copy data-fold data-language data-root defer enterkeyhint hidden href id ' +
  'lang name open placeholder rel role scope spellcheck src start tabindex type';

interface Tag {
  readonly name: string;
  readonly attributes: readonly (readonly [name: string, value: string])[];
}

/** Every tag of a text of HTML. */
function tagsOf(html: string): readonly Tag[] {
  return [
    ...html.matchAll(/<([a-zA-Z][^\s/>]*)((?:\s+[^\s=>]+(?:=(?:"[^"]*"|'[^']*'|[^\s>]*))?)*)\s*\/?>/g),
  ].map(([, name = '', rest = '']) => ({
    name: name.toLowerCase(),
    attributes: [...rest.matchAll(/([^\s=>]+)(?:=(?:"([^"]*)"|'([^']*)'|([^\s>]*)))?/g)].map(
      ([, key = '', a, b, c]): [string, string] => [key.toLowerCase(), a ?? b ?? c ?? ''],
    ),
  }));
}

/** What is wrong with the tags of a page. */
function faults(html: string): readonly string[] {
  const tags = new Set(TAGS.split(' '));
  const attributes = new Set(ATTRIBUTES.split(' '));
  return tagsOf(html).flatMap(({ name, attributes: own }) => [
    ...(tags.has(name) ? [] : [`tag ${name}`]),
    ...own.filter(([key]) => !attributes.has(key)).map(([key]) => `attribute ${key} of ${name}`),
    ...own
      .filter(
        ([key, value]) =>
          (key === 'href' || key === 'src') && /^\s*(?!https?:|mailto:)[a-z][\w+.-]*:/i.test(value),
      )
      .map(([, value]) => `address ${value}`),
    ...own
      .filter(
        ([key, value]) => name === 'script' && key === 'src' && !/assets\/(?:boot|site)\.js$/.test(value),
      )
      .map(([, value]) => `script ${value}`),
    ...(name === 'script' && !own.some(([key]) => key === 'src') ? ['a script in the page'] : []),
  ]);
}

describe('pages of an untrusted document', () => {
  test('are there, and say what it says', () => {
    expect(ending('.html').length).toBeGreaterThan(5);
    expect(ending('.md').filter(([, text]) => text.includes('PWNED')).length).toBeGreaterThan(2);
    expect(ending('.html').filter(([, text]) => text.includes('PWNED')).length).toBeGreaterThan(2);
  });

  test('of the site have no tag, attribute or address but ours', () => {
    expect(
      ending('.html').flatMap(([path, text]) => faults(text).map((fault) => `${path}: ${fault}`)),
    ).toEqual([]);
  });

  test('of Markdown have none either, when rendered', () => {
    const found = ending('.md').flatMap(([path, text]) =>
      faults(marked.parse(text, { async: false })).map((fault) => `${path}: ${fault}`),
    );
    expect(found).toEqual([]);
  });

  test('load an index that is one call with data', () => {
    const scripts = [...pages].filter(([path]) => path.includes('/assets/search/'));
    expect(scripts.length).toBeGreaterThan(3);
    for (const [path, text] of scripts) {
      const [first, ...more] = ts.createSourceFile(path, text, ts.ScriptTarget.Latest).statements;
      expect(more, path).toEqual([]);
      const call = first && ts.isExpressionStatement(first) ? first.expression : undefined;
      expect(call && ts.isCallExpression(call) && call.arguments.length, path).toBe(2);
      expect(text, path).not.toContain('</');
    }
  });

  test('have no characters that are not seen', () => {
    // eslint-disable-next-line no-control-regex
    const unseen = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/;
    expect([...pages].filter(([, text]) => unseen.test(text)).map(([path]) => path)).toEqual([]);
  });

  test('would be found out', () => {
    expect(faults('<p onclick="x"><img src="y"><a href="javascript:z">a</a><script>1</script>')).toEqual([
      'attribute onclick of p',
      'tag img',
      'address javascript:z',
      'a script in the page',
    ]);
  });
});
