/** Pages of Markdown as lists of sections: what is on which page, and the anchors that its headings get. */
import GithubSlugger from 'github-slugger';
import { markdownText } from '../../lib/markdown.js';
import { oneLine } from '../../lib/plain-text.js';
import { relative } from './paths.js';

/** A heading with what stands under it. The body is made when every page and anchor is known, so that it can link them. */
export interface Section {
  readonly level: 1 | 2 | 3 | 4;
  readonly title: string;
  /** What links to the section know it by. */
  readonly keys?: readonly string[];
  /** Paragraphs and other blocks, without blank lines between. */
  readonly body: () => readonly string[];
}

/** A page of Markdown, before it is written: its sections in order. */
export interface Page {
  /** Relative to the output folder. */
  readonly path: string;
  readonly sections: readonly Section[];
}

/** Sections that stay together, and about how many bytes they take. */
export interface Unit {
  readonly sections: readonly Section[];
  readonly weight: number;
}

/** About how many bytes a page has at most; one unit alone may have more. */
const FULL = 350_000;

/** The units in their order on as few pages as hold them. */
export function paginate(units: readonly Unit[]): readonly (readonly Unit[])[] {
  const pages: Unit[][] = [[]];
  let weight = 0;
  for (const unit of units) {
    if (weight > 0 && weight + unit.weight > FULL) {
      pages.push([]);
      weight = 0;
    }
    pages.at(-1)?.push(unit);
    weight += unit.weight;
  }
  return pages;
}

/** Whether units go on a page together that a browser and a reader can bear. */
export function fitsOnePage(units: readonly Unit[]): boolean {
  return units.reduce((sum, unit) => sum + unit.weight, 0) <= FULL;
}

/** A section that can be linked to: the page, and the anchor of the heading on it. */
export interface Target {
  readonly path: string;
  readonly anchor: string;
}

/** Where each section with a key is: on the last page that has it, which is that of its own resource. */
export function targetsOf(pages: readonly Page[]): ReadonlyMap<string, Target> {
  const targets = new Map<string, Target>();
  for (const page of pages) {
    const slugger = new GithubSlugger();
    for (const { title, keys = [] } of page.sections) {
      const anchor = slugger.slug(oneLine(title));
      for (const key of keys) targets.set(key, { path: page.path, anchor });
    }
  }
  return targets;
}

/** Marks around the path of a link, which is made relative when it is known which page it is on. No text of a document has them. */
const MARK = '\u0001';

/** A link to a file of the output folder, for the body of a section. */
export function fileLink(text: string, path: string, anchor?: string): string {
  return `[${text}](${MARK}${path}${MARK}${anchor === undefined ? '' : `#${anchor}`})`;
}

/** Sections on the pages of several resources are written once. */
const written = new WeakMap<Section, string>();

/** The text of a page. */
export function pageText(page: Page): string {
  const text = page.sections.map(sectionText).join('\n\n');
  return `${text.replace(LINK, (_, path: string) => relative(page.path, path))}\n`;
}

const LINK = new RegExp(`${MARK}([^${MARK}]*)${MARK}`, 'g');

function sectionText(section: Section): string {
  const before = written.get(section);
  if (before !== undefined) return before;
  const blocks = [`${'#'.repeat(section.level)} ${markdownText(section.title)}`, ...section.body()];
  const made = blocks.filter((block) => block !== '').join('\n\n');
  written.set(section, made);
  return made;
}
