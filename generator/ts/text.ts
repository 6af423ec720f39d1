/**
 * The only ways in which text of a document becomes TypeScript: as a string literal, a property name or a number. What goes
 * into comments is in `doc.ts`; identifiers come from the IR, which promises that they are legal.
 */
import { escapeUnsafe } from '../lib/unsafe.js';

/** A string literal, quoted as prettier would: single quotes, unless double ones need fewer escapes. */
export function quote(text: string): string {
  const mark = count(text, "'") > count(text, '"') ? '"' : "'";
  const escaped = escapeUnsafe(text.replaceAll('\\', '\\\\').replaceAll(mark, `\\${mark}`));
  return mark + escaped + mark;
}

function count(text: string, mark: string): number {
  return text.split(mark).length - 1;
}

/** The fixed parts of a template literal: text that comes before, between and after its substitutions. */
export function templateText(text: string): string {
  return escapeUnsafe(text.replaceAll('\\', '\\\\').replaceAll('`', '\\`').replaceAll('${', '\\${'));
}

/** Whether `name` can stand as a property's name without quotes; one that prettier would not unquote keeps them. */
function isPlainName(name: string): boolean {
  return (
    /^[\p{L}\p{Nl}$_][\p{L}\p{Nl}\p{Mn}\p{Mc}\p{Nd}\p{Pc}$]*$/u.test(name) && !/[\ud800-\udfff]/.test(name)
  );
}

/** The name of a property in a type or an object literal. */
export function propertyName(name: string): string {
  return isPlainName(name) ? name : quote(name);
}

/** The name of a member of an object literal: `__proto__: x` would set the prototype; computed, it is a name like any other. */
export function memberName(name: string): string {
  return name === '__proto__' ? "['__proto__']" : propertyName(name);
}

/** A property of `target`: `target.name` or `target['name']`. */
export function access(target: string, name: string): string {
  return isPlainName(name) ? `${target}.${name}` : `${target}[${quote(name)}]`;
}

/** A boolean, number or string as a literal. Numbers are written as prettier does. */
export function literal(value: string | number | boolean): string {
  return typeof value === 'string' ? quote(value) : String(value).replace('e+', 'e');
}
