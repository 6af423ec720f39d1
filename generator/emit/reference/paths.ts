/** Files of the reference and the ways between them. */

/** A part of a path from a name of the document: the same letters where they are safe in a file and in a URL, otherwise `_`. */
export function pathPart(name: string): string {
  const safe = name
    .normalize('NFC')
    .replace(/[^A-Za-z0-9_.-]+/g, '_')
    .replace(/^\.+|[. ]+$/g, '_')
    .slice(0, 80);
  // Names that Windows keeps for devices.
  return /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i.test(safe) ? `_${safe}` : safe || '_';
}

/** The way from one file to another, both relative to the same folder: `../list/index.html`. */
export function relative(from: string, to: string): string {
  let common = 0;
  for (let at = 0; at < from.length && from[at] === to[at]; at += 1) if (from[at] === '/') common = at + 1;
  let above = '';
  for (let at = from.indexOf('/', common); at >= 0; at = from.indexOf('/', at + 1)) above += '../';
  return above + to.slice(common);
}

/** A part of an anchor: letters, digits and a few marks as they are, all else as `~` and its code. Keeps different names different. */
export function anchorPart(name: string): string {
  return name.replace(/[^A-Za-z0-9_$-]/gu, (char) => `~${char.codePointAt(0)?.toString(16) ?? ''}`) || '~';
}
