/**
 * What a page of the reference says, as plain lines: `list › Parameters › after?: string`. One extractor for each kind of page;
 * the table of facts is held against what they find.
 */

/** Parts of a line, from the method to the detail. */
const SEPARATOR = ' › ';

const join = (...parts: readonly string[]): string => parts.filter((part) => part !== '').join(SEPARATOR);

/** The last code on a heading's page that names the method: `… permissions retrieve`, `client.….retrieve(…)`. */
function methodOf(code: string): string {
  const call = /^client\.[\w.]*?(\w+)\(/.exec(code);
  return call?.[1] ?? /^\$ .* ([\w-]+)$/.exec(code)?.[1] ?? '';
}

/** Facts of a page in TypeScript or of the command line's manual. */
export function markdownFacts(text: string): ReadonlySet<string> {
  const facts = new Set<string>();
  let title = '';
  let method = '';
  let section = '';
  let trail: string[] = [];
  let block: { language: string; lines: string[] } | undefined;
  for (const line of text.split('\n')) {
    const fence = /^\s*```(\w*)$/.exec(line);
    if (block) {
      if (!fence) block.lines.push(line);
      else {
        for (const fact of codeFacts(block.language, block.lines)) facts.add(join(method, section, fact));
        block = undefined;
      }
      continue;
    }
    const heading = /^(#+) (.*)$/.exec(line);
    const item = /^( *)- `(.*)`$/.exec(line);
    const inner = line.trim();
    if (fence) block = { language: fence[1] ?? '', lines: [] };
    else if (heading) {
      const [, marks = '', name = ''] = heading;
      trail = [];
      if (marks.length === 1) facts.add(join('resource', name));
      if (marks.length <= 2) [title, method, section] = [name, '', name];
      else section = title === 'Domain Types' ? join(title, name) : name;
    } else if (item) {
      const depth = (item[1]?.length ?? 0) / 2;
      trail = [...trail.slice(0, depth), item[2] ?? ''];
      facts.add(join(method, section, ...trail));
    } else if (trail.length > 0 && /^ +Default: `/.test(line))
      facts.add(join(method, section, ...trail, inner));
    else if (/^`.*`$/.test(inner) && trail.length === 0 && methodOf(inner.slice(1, -1)) !== '') {
      method = methodOf(inner.slice(1, -1));
      section = '';
      facts.add(join(method, 'title', title)).add(join(method, 'call', inner.slice(1, -1)));
    } else if (/^\*\*\w+\*\* `/.test(inner)) facts.add(join(method, 'endpoint', inner.replace(/[*`]/g, '')));
    else if (inner.startsWith('**Deprecated'))
      facts.add(join('deprecated', title, inner.replace(/[*`]/g, '')));
  }
  return facts;
}

/** Facts of a page of paths. */
export function httpFacts(text: string): ReadonlySet<string> {
  const facts = new Set<string>();
  let operation = '';
  let section = '';
  let part = '';
  let trail: string[] = [];
  let block: { language: string; lines: string[] } | undefined;
  for (const line of text.split('\n')) {
    const fence = /^\s*```(\w*)$/.exec(line);
    if (block) {
      if (!fence) block.lines.push(line);
      else {
        for (const fact of codeFacts(block.language, block.lines))
          facts.add(join(operation, section, part, fact));
        block = undefined;
      }
      continue;
    }
    const heading = /^(#+) (.*)$/.exec(line);
    const param = /^- `(.*)` \((in \w+)\) \((\w+)\)$/.exec(line);
    const item = /^( *)- `(.*)`$/.exec(line);
    const inner = line.trim();
    if (fence) block = { language: fence[1] ?? '', lines: [] };
    else if (heading) {
      const [, marks = '', name = ''] = heading;
      part = '';
      trail = [];
      if (marks.length === 1) facts.add(join('path', name));
      if (marks.length === 2) facts.add(join('operation', name));
      if (marks.length === 2) [operation, section] = [name, ''];
      else section = name;
    } else if (param) {
      trail = [param[1] ?? ''];
      facts
        .add(join(operation, section, ...trail, param[2] ?? ''))
        .add(join(operation, section, ...trail, param[3] ?? ''));
    } else if (item) {
      trail = [...trail.slice(0, (item[1]?.length ?? 0) / 2), item[2] ?? ''];
      facts.add(join(operation, section, part, ...trail));
    } else if (/^\*\*Status/.test(inner)) {
      part = inner.replaceAll('*', '');
      trail = [];
      facts.add(join(operation, section, part));
    } else if (/^(?:Content Types?|Type|Default|Possible values):/.test(inner)) {
      if (inner.startsWith('Content')) trail = [];
      facts.add(join(operation, section, part, ...trail, inner.replaceAll('`', '')));
    } else if (section === 'Operation ID' && inner !== '')
      facts.add(join(operation, section, inner.replaceAll('`', '')));
  }
  return facts;
}

/** Facts of a page of the site, in TypeScript. */
export function siteFacts(html: string): ReadonlySet<string> {
  const facts = new Set<string>();
  const page = html.replace(/<span class="in-(?:cli|http)">[^]*?<\/span>/g, '');
  for (const [, tag, text = ''] of page.matchAll(/<(h[123])\b[^>]*>([^]*?)<\/\1>/g))
    facts.add(join(tag ?? '', textOf(text.replace(/<span class="badge">.*?<\/span>/g, ''))));
  for (const [, inner = ''] of page.matchAll(/<h[13]>([^]*?)<\/h[13]>/g))
    if (inner.includes('class="badge"'))
      facts.add(join('deprecated', textOf(inner.replace(/<span class="badge">.*/, ''))));
  for (const [, name, inner = ''] of page.matchAll(/<p class="(signature|endpoint)">([^]*?)<\/p>/g))
    facts.add(join(name ?? '', textOf(inner)));
  for (const [, inner = ''] of page.matchAll(/<button type="button" data-fold="\w+"[^>]*>([^<]*)<\/button>/g))
    facts.add(join('fold', textOf(inner)));
  for (const field of page.split('<li class="field ').slice(1)) {
    const id = /^[^>]* id="([^"]*)"/.exec(field)?.[1] ?? '';
    const head = /<div class="field-head">([^]*?)<\/div>/.exec(field)?.[1] ?? '';
    const code = (name: string) =>
      textOf(new RegExp(`<code class="${name}">([^]*?)</code>`).exec(head)?.[1] ?? '');
    if (field.startsWith('value')) facts.add(join('value', code('name')));
    else facts.add(join(id, [code('name'), code('type')].filter((part) => part !== '').join(': ')));
    for (const [, note = ''] of head.matchAll(/<span class="note[^"]*">([^<]*)<\/span>/g))
      facts.add(join(id, note));
    const value = /<p class="default">Default: <code>([^<]*)<\/code>/.exec(field)?.[1];
    if (value !== undefined) facts.add(join(id, `Default: ${textOf(value)}`));
  }
  const blocks = page.replace(/<div class="in-(?:cli|http)">\s*<div class="code">[^]*?<\/pre>/g, '');
  for (const [, title = '', code = ''] of blocks.matchAll(
    /<div class="code-head"><span>([^<]*)<\/span>[^]*?<code>([^]*?)<\/code>/g,
  )) {
    const language = title.startsWith('Response') ? 'json' : 'typescript';
    for (const fact of codeFacts(language, textOf(code).split('\n')))
      facts.add(join(title.replace(/:.*/, ''), fact));
  }
  return facts;
}

function textOf(html: string): string {
  return html
    .replace(/<[^>]*>/g, '')
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)))
    .replace(/&#x([\da-f]+);/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}

/** The lines of a program, or the values of JSON by their path. */
function codeFacts(language: string, lines: readonly string[]): readonly string[] {
  if (language === 'json') return leaves(JSON.parse(lines.join('\n')), '');
  return lines.map((line) => line.trim().replace(/ \\$/, '')).filter((line) => line !== '');
}

function leaves(value: unknown, path: string): readonly string[] {
  if (typeof value !== 'object' || value === null) return [`${path} = ${JSON.stringify(value)}`];
  return Object.entries(value).flatMap(([key, item]) => leaves(item, path === '' ? key : `${path}.${key}`));
}
