/** Reads the surface of an SDK from its api.md. */

const METHOD =
  /^- <code title="(?<verb>\S+) (?<path>\S+)">(?<object>client(?:\.[\w$]+)*)\.<a href="\.\/(?<file>[^"]+)">(?<name>[^<]+)<\/a>\((?<args>.*)\) -> (?<returns>.+)<\/code>$/;
const TYPE = /^- <code><a href="\.\/(?<file>[^"]+)">(?<name>[^<]+)<\/a><\/code>$/;

/**
 * @param {string} text the file's content
 * @returns its methods in order, and the names of its types by resource (`Chats.Messages`)
 */
export function readSurface(text) {
  const methods = [];
  const types = {};
  const headings = [];
  for (const line of text.split('\n')) {
    const heading = /^(#+) (.+)$/.exec(line);
    if (heading) {
      headings.length = heading[1].length - 1;
      headings.push(heading[2].trim());
      continue;
    }
    const method = METHOD.exec(line)?.groups;
    if (method) {
      const { verb, path, object, name, args, returns, file } = method;
      methods.push({ call: `${object}.${name}`, verb, path, args, returns: decode(returns), file });
      continue;
    }
    const type = TYPE.exec(line)?.groups;
    if (type) (types[headings.join('.')] ??= []).push(type.name);
  }
  return { methods, types };
}

function decode(text) {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}
