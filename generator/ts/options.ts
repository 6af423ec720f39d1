/** Values for the arguments of a client's constructor, where the real ones are their reader's own. */
import { pascal, words } from '../lib/words.js';
import type { ClientOption } from '../ir/types.js';
import { quote } from './text.js';

/** The value of an option as an expression. */
export function optionText(option: ClientOption): string {
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
