/** The only way for an address of the document into a page. */

/** An address that a page may link to: `http`, `https` or `mailto`, made absolute by `base`; `undefined` for anything else. */
export function safeUrl(href: string, base: string | undefined): string | undefined {
  const url = parse(href, undefined) ?? (base === undefined ? undefined : parse(href, base));
  if (!url || !['http:', 'https:', 'mailto:'].includes(url.protocol)) return undefined;
  // What Markdown or an attribute would read as its own end is spelled out.
  return url.href.replace(
    /[\s<>()[\]"'`\\|]/g,
    (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

function parse(href: string, base: string | undefined): URL | undefined {
  try {
    return new URL(href, base);
  } catch {
    return undefined;
  }
}
