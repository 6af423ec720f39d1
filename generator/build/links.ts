/** Links of descriptions, made to lead somewhere wherever the description is put. */
import type { Api } from '../ir/types.js';

/** A link of Markdown to a path on the host of the documentation: `[Responses](/docs/responses)`. */
const HOST_LINK = /(?<=\]\()\/(?!\/)[^()\s]*(?=[\s)])/g;

/** Members of the IR that hold values of the document, not descriptions. */
const data: ReadonlySet<string> = new Set(['default', 'example', 'examples', 'readme']);

/**
 * The same API, its descriptions with absolute links where they name no host but the API says where it is documented. Everything
 * without such a link is shared with what was given.
 */
export function withAbsoluteLinks(api: Api): Api {
  const base = api.info.docsUrl;
  if (base === undefined || !/^https?:\/\//.test(base) || !URL.canParse(base)) return api;
  const absolute = (text: string): string =>
    text.includes('](/')
      ? text.replace(HOST_LINK, (path) => (URL.canParse(path, base) ? new URL(path, base).href : path))
      : text;
  return changed(api, absolute) as Api;
}

/** A value of the IR with its prose changed: the strings in members called `doc` or `docs`. */
function changed(value: unknown, change: (text: string) => string): unknown {
  if (typeof value !== 'object' || value === null) return value;
  let result: Members | undefined;
  for (const key in value) {
    const before = (value as Members)[key];
    if (typeof before !== 'object' || before === null || data.has(key)) continue;
    const after = key === 'doc' || key === 'docs' ? changedProse(before, change) : changed(before, change);
    if (after === before) continue;
    result ??= (Array.isArray(value) ? [...(value as unknown[])] : { ...value }) as Members;
    result[key] = after;
  }
  return result ?? value;
}

function changedProse(prose: object, change: (text: string) => string): object {
  const entries = Object.entries(prose) as [string, unknown][];
  const after = entries.map(([key, text]) => [key, typeof text === 'string' ? change(text) : text] as const);
  return after.some(([, text], index) => text !== entries[index]?.[1]) ? Object.fromEntries(after) : prose;
}

/** An object, or a list by its indexes. */
interface Members {
  [key: string]: unknown;
}
