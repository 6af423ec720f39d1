/**
 * The index that the search reads, as scripts, so that it works from a file too. Methods, resources and types are in one;
 * fields are in one for each first letter of a word in their name, so that a search loads only what it can find.
 */
import { words } from '../../../lib/words.js';
import type { Book, Chapter, Method } from '../book.js';
import { oneLine } from '../../../lib/plain-text.js';
import { anchorPart, relative } from '../paths.js';
import type { Branch } from '../tree.js';
import { sitePaths } from './paths.js';
import type { Plan } from './plan.js';

/** A page, from the site's folder, and what it is about. */
type PageRow = readonly [path: string, title: string];
/** What is found: its name, the page's index, its anchor there, and a letter for its kind. */
type Row = readonly [name: string, page: number, anchor: string, kind: 'm' | 'r' | 't' | 'f' | 'p'];

interface Shard {
  readonly pages: Map<string, { readonly index: number; readonly row: PageRow }>;
  readonly rows: Row[];
}

/** Each script by its name. */
export function searchScripts(book: Book, plan: Plan): ReadonlyMap<string, string> {
  const shards = new Map<string, Shard>([['main', emptyShard()]]);
  const add = (shard: string, page: PageRow, name: string, anchor: string, kind: Row[3]) => {
    const found = shards.get(shard) ?? emptyShard();
    shards.set(shard, found);
    const known = found.pages.get(page[0]) ?? { index: found.pages.size, row: page };
    found.pages.set(page[0], known);
    found.rows.push([name, known.index, anchor, kind]);
  };
  const addField = (page: PageRow, name: string, anchor: string, kind: 'f' | 'p') => {
    for (const shard of new Set(words(name).map(shardOf))) add(shard, page, name, anchor, kind);
  };
  for (const chapter of book.all) {
    const [first, ...more] = plan.pages.get(chapter) ?? [];
    if (first) add('main', pageRow(first.path, chapterName(chapter)), chapter.title, '', 'r');
    for (const method of chapter.methods) {
      const page = pageRow(sitePaths.method(method), methodName(method));
      add('main', page, `${method.title} · ${method.call}`, '', 'm');
      for (const branch of method.parameters)
        addField(page, branch.key, `params.${anchorPart(branch.key)}`, 'p');
    }
    for (const page of first ? [first, ...more] : [])
      for (const { section, anchor } of page.types) {
        if (section.chapter !== chapter) continue;
        add('main', pageRow(page.path, chapterName(chapter)), section.model.name, anchor, 't');
        addFields(section.tree, anchor, pageRow(page.path, section.model.name), addField);
      }
  }
  return new Map([...shards].map(([name, shard]) => [name, script(name, shard)]));
}

function addFields(
  tree: Branch,
  anchor: string,
  page: PageRow,
  add: (page: PageRow, name: string, anchor: string, kind: 'f') => void,
): void {
  // Pages are known by their path; a type's fields say which type they are of.
  for (const branch of tree.children) {
    if (branch.kind !== 'property') continue;
    add([`${page[0]}#${page[1]}`, page[1]], branch.key, `${anchor}.${anchorPart(branch.key)}`, 'f');
  }
}

function emptyShard(): Shard {
  return { pages: new Map(), rows: [] };
}

function pageRow(path: string, title: string): PageRow {
  return [relative(sitePaths.home, path), oneLine(title)];
}

function chapterName(chapter: Chapter): string {
  return [...chapter.parents, chapter].map(({ title }) => title).join(' › ');
}

function methodName(method: Method): string {
  return method.call.replace(/^client\./, '');
}

/** A letter or digit; all others share one script. The browser's side has the same rule. */
function shardOf(word: string): string {
  const first = word.charAt(0).toLowerCase();
  return /^[a-z0-9]$/.test(first) ? first : 'other';
}

function script(name: string, { pages, rows }: Shard): string {
  const table = [...pages.values()].map(({ row: [path, title] }) => [path.replace(/#.*$/, ''), title]);
  return `sdkwrightSearch(${json(name)},${json({ pages: table, rows })});\n`;
}

/** JSON that is JavaScript too, whatever is in it. */
function json(value: unknown): string {
  return JSON.stringify(value).replace(
    /[<\u2028\u2029]/g,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
