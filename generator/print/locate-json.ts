/** Finds a value in JSON text by scanning it, without building anything: documents of many megabytes are common. */
import type { Found } from './locate.js';

/** What the path leads to, or the nearest thing around it. The text is JSON, or nearly. */
export function locateInJson(text: string, path: readonly string[]): Found {
  let found: Found = { value: skipSpace(text, 0), nested: true };
  for (const token of path) {
    const member =
      text[found.value] === '{' ? memberOf(text, found.value, token) : itemOf(text, found.value, token);
    if (!member) break;
    found = member;
  }
  return found;
}

function memberOf(text: string, open: number, name: string): Found | undefined {
  let last: Found | undefined;
  for (let at = skipSpace(text, open + 1); text[at] === '"';) {
    const key = at;
    const end = skipString(text, at);
    const value = skipSpace(text, skipSpace(text, end) + 1);
    if (keyIs(text.slice(key, end), name)) last = { key, value, nested: isNested(text, value) };
    at = afterComma(text, skipValue(text, value));
  }
  return last;
}

function itemOf(text: string, open: number, index: string): Found | undefined {
  if (text[open] !== '[') return undefined;
  let at = skipSpace(text, open + 1);
  for (let i = 0; at < text.length && text[at] !== ']'; i++) {
    if (String(i) === index) return { value: at, nested: isNested(text, at) };
    at = afterComma(text, skipValue(text, at));
  }
  return undefined;
}

function keyIs(quoted: string, name: string): boolean {
  if (!quoted.includes('\\')) return quoted.length === name.length + 2 && quoted.slice(1, -1) === name;
  try {
    return JSON.parse(quoted) === name;
  } catch {
    return false;
  }
}

function isNested(text: string, at: number): boolean {
  return text[at] === '{' || text[at] === '[';
}

function skipSpace(text: string, at: number): number {
  while (at < text.length && ' \t\r\n'.includes(text[at]!)) at++;
  return at;
}

function afterComma(text: string, at: number): number {
  const next = skipSpace(text, at);
  return text[next] === ',' ? skipSpace(text, next + 1) : next;
}

/** The index after a string that begins at `at`. */
function skipString(text: string, at: number): number {
  let end = at + 1;
  while (end < text.length && text[end] !== '"') end += text[end] === '\\' ? 2 : 1;
  return end + 1;
}

/** The index after a value that begins at `at`; always beyond it. */
function skipValue(text: string, at: number): number {
  if (text[at] === '"') return skipString(text, at);
  if (!isNested(text, at)) {
    let end = at;
    while (end < text.length && !',]} \t\r\n'.includes(text[end]!)) end++;
    return Math.max(end, at + 1);
  }
  let depth = 0;
  for (let end = at; end < text.length;) {
    const character = text[end];
    if (character === '"') {
      end = skipString(text, end);
      continue;
    }
    if (character === '{' || character === '[') depth++;
    else if (character === '}' || character === ']') depth--;
    end++;
    if (depth === 0) return end;
  }
  return text.length;
}
