/** Descriptions of a document as they are put into pages. */
import { describe, expect, test } from 'vitest';
import { htmlProse } from '../../generator/emit/reference/html.js';
import { codeBlock, codeSpan } from '../../generator/lib/markdown.js';
import { prose } from '../../generator/emit/reference/markdown.js';

const base = 'https://example.com/docs/';

describe('in Markdown', () => {
  test.each([
    ['Plain text, as it is.', 'Plain text, as it is.'],
    ['two\nlines', 'two lines'],
    ['# Heading', '**Heading**'],
    ['- a\n- b', '- a\n- b'],
    ['1 < 2 and <b>bold</b>', '1 \\< 2 and bold'],
    ['<p>One</p><p>Two *</p>', 'One\n\nTwo \\*'],
    ['a `code` and **strong**', 'a `code` and **strong**'],
    ['[x](guide#a)', '[x](https://example.com/docs/guide#a)'],
    ['[x](javascript:alert(1))', 'x'],
    ['![picture](https://evil.example/p.png)', 'picture'],
    ['```js\nx\n```', '```js\nx\n```'],
    ['| a |\n| - |\n| 1 |', '| a |\n| --- |\n| 1 |'],
    ['a\u202eb\u0007c', 'abc'],
    ['-1', '-1'],
    ['<p>- one</p>', '\\- one'],
  ])('%j', (text, expected) => {
    expect(prose(text, base)).toBe(expected);
  });

  test('a relative link without a base is its text', () => {
    expect(prose('[admin API key](../admin-api-keys)', undefined)).toBe('admin API key');
  });

  test('code is fenced by more than it holds', () => {
    expect(codeSpan('a ` b')).toBe('`` a ` b ``');
    expect(codeBlock('', '```\nx')).toBe('````\n```\nx\n````');
  });
});

describe('in HTML', () => {
  test.each([
    ['Plain.', '<p>Plain.</p>'],
    ['# Heading', '<p>Heading</p>'],
    ['<b onclick="x()">b</b><script>x()</script>', '<p><b>b</b></p>'],
    ['<div></div></ul></li>end', 'end'],
    ['[x](guide)', '<p><a href="https://example.com/docs/guide" rel="noreferrer">x</a></p>'],
    ['[x](javascript:alert(1))', '<p><b>x</b></p>'],
    ['![p](https://evil.example/p.png)', '<p></p>'],
    ['a & b < c', '<p>a &amp; b &lt; c</p>'],
  ])('%j', (text, expected) => {
    expect(htmlProse(text, base)).toBe(expected);
  });
});
