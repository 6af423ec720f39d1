/** Names for components that come from other files. */
import { basename, dirname } from 'node:path';
import { resolve, tokens } from '../lib/pointer.js';
import { isMembers, sections } from './grammar.js';

/** Gives out names for components, none twice. */
export interface Names {
  /** A name not yet used in a section of the components, from the pointer's last token or the file's base name. */
  choose(section: string, location: string, pointer: string): string;
}

/** Names that stay clear of the components in these parts of the document. */
export function createNames(roots: readonly unknown[]): Names {
  const used = new Map<string, Set<string>>();
  const take = (section: string) => {
    const names = used.get(section) ?? new Set<string>();
    used.set(section, names);
    return names;
  };
  for (const root of roots)
    for (const { v2, v3 } of Object.values(sections))
      for (const [section, pointer] of [[v3, `/components/${v3}`] as const, [v2, `/${v2}`] as const]) {
        const components = resolve(root, pointer);
        if (section && isMembers(components))
          for (const name of Object.keys(components)) take(section).add(name);
      }
  return {
    choose(section, location, pointer) {
      const names = take(section);
      const [near, wide] = candidates(location, pointer);
      let name = [near, wide].find((candidate) => !names.has(candidate));
      for (let count = 2; name === undefined; count++)
        if (!names.has(`${wide}_${count}`)) name = `${wide}_${count}`;
      names.add(name);
      return name;
    },
  };
}

/** What something is best called, and what it is called where that is taken. */
function candidates(location: string, pointer: string): [near: string, wide: string] {
  const path = location.replace(/^https?:\/\//i, '').replace(/[?#].*$/, '');
  const file = legal(basename(path).replace(/\.(ya?ml|json)$/i, ''));
  const folder = legal(basename(dirname(path)));
  const steps = tokens(pointer).map(legal);
  const last = steps.at(-1);
  if (last === undefined)
    return file === 'index' ? [folder, `${folder}_${file}`] : [file, `${folder}_${file}`];
  if (/^\d+$/.test(last)) return [`${steps.at(-2) ?? file}_${last}`, `${file}_${steps.join('_')}`];
  return [last, `${file}_${last}`];
}

/** @see OpenAPI 3.1, section 4.8.7: what the name of a component may hold. */
function legal(name: string): string {
  return name.replace(/[^A-Za-z0-9._-]/g, '_') || '_';
}
