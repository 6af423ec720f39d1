/**
 * The request of the next page, for each way of paging. A page class names the one it uses, so that no other is bundled.
 * Each keeps all of the request but the parameter that it sets, and gives `null` when no page follows.
 */
import type { FinalRequestOptions } from './options.js';
import type { PageRequestOptions } from './pagination.js';

/** Where a parameter of paging is sent. */
export type ParamsIn = 'query' | 'body';

/** Sets `param` to a cursor that the response gave: a field of it, or the last item's ID. */
export function nextByCursor(
  options: FinalRequestOptions,
  paramsIn: ParamsIn,
  param: string,
  cursor: unknown,
): PageRequestOptions | null {
  if (cursor === undefined || cursor === null || cursor === '') return null;
  return { ...options, [paramsIn]: { ...(options[paramsIn] as object | null), [param]: cursor } };
}

/** Goes to a URL that the response gave, absolute or relative to the one it answers. */
export function nextByURL(
  options: FinalRequestOptions,
  response: Response,
  url: string | null | undefined,
): PageRequestOptions | null {
  if (!url) return null;
  return { ...options, path: response.url ? new URL(url, response.url).href : url, query: null };
}

/**
 * Sets `param` to where this page ends: `start` (where the response does not say, what was asked for) plus `count` items.
 * Without a `total`, pages follow until one is empty.
 */
export function nextByOffset(
  options: FinalRequestOptions,
  paramsIn: ParamsIn,
  param: string,
  count: number,
  start: number | null | undefined,
  total: number | null | undefined,
): PageRequestOptions | null {
  const end = (start ?? asked(options, paramsIn, param) ?? 0) + count;
  return end < (total ?? Infinity) ? nextByCursor(options, paramsIn, param, end) : null;
}

/** Sets `param` to the number after `current` (where the response does not say, after what was asked for, at first 1). */
export function nextByNumber(
  options: FinalRequestOptions,
  paramsIn: ParamsIn,
  param: string,
  current: number | null | undefined,
  pageCount: number | null | undefined,
): PageRequestOptions | null {
  const number = current ?? asked(options, paramsIn, param) ?? 1;
  return number < (pageCount ?? Infinity) ? nextByCursor(options, paramsIn, param, number + 1) : null;
}

function asked(options: FinalRequestOptions, paramsIn: ParamsIn, param: string): number | undefined {
  const value = (options[paramsIn] as { readonly [name: string]: unknown } | null | undefined)?.[param];
  return value === undefined || value === null ? undefined : Number(value);
}
