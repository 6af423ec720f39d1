/** How a client is made: its import, and the options of its constructor, with values in place of their reader's own. */
import { pascal, words } from '../lib/words.js';
import type { Client, ClientOption } from '../ir/types.js';
import { propertyName, quote } from './text.js';

/** The import of a client and the statement that makes one; each of `options` is a line. */
export function clientLines(client: Pick<Client, 'name' | 'package'>, options: readonly string[]): string[] {
  const { name, package: about } = client;
  return [
    `import ${name} from ${quote(about.name)};`,
    '',
    ...(options.length > 0
      ? [`const client = new ${name}({`, ...options, '});']
      : [`const client = new ${name}();`]),
  ];
}

/** A line that gives an option its value. */
export function optionLine(option: ClientOption): string {
  return `  ${propertyName(option.name)}: ${optionText(option)},`;
}

/** The value of an option as an expression. */
function optionText(option: ClientOption): string {
  return typeof option.example === 'number' || typeof option.example === 'boolean'
    ? String(option.example)
    : quote(placeholder(option));
}

/** `My Admin API Key` */
export function placeholder(option: ClientOption): string {
  if (typeof option.example === 'string') return option.example;
  const name = words(pascal(option.wireName)).map((word) => word.charAt(0).toUpperCase() + word.slice(1));
  return `My ${name.join(' ')}`;
}
