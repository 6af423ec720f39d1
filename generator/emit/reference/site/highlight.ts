/** Code in colours, decided while generating. */
import hljs from 'highlight.js/lib/core';
import bash from 'highlight.js/lib/languages/bash';
import json from 'highlight.js/lib/languages/json';
import typescript from 'highlight.js/lib/languages/typescript';
import type { Html } from '../../../../templates/site/view.js';
import { escaped } from '../html.js';
import { plainText } from '../../../lib/plain-text.js';

hljs.registerLanguage('bash', bash);
hljs.registerLanguage('json', json);
hljs.registerLanguage('typescript', typescript);

/** Longer code is shown without colours: they would double the page. */
const MOST = 6_000;

/** Code as HTML with its parts marked. What is very long is escaped and left plain. */
export function highlight(text: string, language: 'bash' | 'json' | 'typescript' | 'text'): Html {
  const clean = plainText(text).trimEnd();
  if (language === 'text' || clean.length > MOST) return escaped(clean);
  return hljs.highlight(clean, { language }).value as Html;
}
