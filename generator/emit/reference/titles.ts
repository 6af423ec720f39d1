/** What resources, types and methods are called in headings. */
import type { Operation } from '../../ir/types.js';
import { words } from '../../lib/words.js';

/** A method's title, short enough for a heading, and what the document says besides; `resource` is the title of its resource, if it is of one. */
export function headingOf(
  operation: Operation,
  resource: string,
): { readonly title: string; readonly text: string } {
  const { summary = '', body = '' } = operation.doc ?? {};
  const line = summary.trim().replace(/\.$/, '');
  const isShort = line !== '' && line.length <= 80 && !/[\n<>[\]*`]/.test(line);
  const given = operation.title?.trim();
  if (given)
    return {
      title: given,
      text: [summary, body].filter((part) => part.trim() !== '' && part.trim() !== given).join('\n\n'),
    };
  if (isShort && (body.trim() !== '' || line.split(' ').length <= 8)) return { title: line, text: body };
  return {
    title: sentence(`${operation.wireName} ${resource.toLowerCase()}`),
    text: [summary, body].filter((part) => part.trim() !== '').join('\n\n'),
  };
}

/** `fine_tuning` → `Fine Tuning`, `PermissionListResponse` → `Permission List Response` */
export function titleOf(name: string): string {
  const parts = words(name);
  return parts.length === 0
    ? name
    : parts.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join(' ');
}

function sentence(name: string): string {
  const text = words(name).join(' ').toLowerCase();
  return text.charAt(0).toUpperCase() + text.slice(1);
}
