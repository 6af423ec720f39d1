/** Which types are on which page of the site, and the anchors they have there. */
import type { ModelId } from '../../../ir/types.js';
import { anchorPart } from '../paths.js';
import type { Book, Chapter, TypeSection } from '../book.js';
import type { Branch } from '../tree.js';
import { sitePaths } from './paths.js';

/** Which page everything is on. */
export interface Plan {
  /** The pages of each chapter, at least one. */
  readonly pages: ReadonlyMap<Chapter, readonly ChapterPage[]>;
  /** Where the section of a type is. */
  readonly types: ReadonlyMap<ModelId, { readonly path: string; readonly anchor: string }>;
}

/** A page of a resource: the resource itself with small ones inside it, or types that did not fit there. */
export interface ChapterPage {
  readonly path: string;
  readonly types: readonly PlacedType[];
  /** Chapters inside this one that are shown on its page, in order. */
  readonly inside: readonly Chapter[];
}

/** A type on a page, with its anchor there. */
export interface PlacedType {
  readonly section: TypeSection;
  readonly anchor: string;
}

/** About how many bytes of types a page has at most, and of those of the resources inside a resource. */
const FULL = 450_000;
const FULL_INSIDE = 150_000;

/** Distributes resources and types over pages, so that none grows beyond what a browser opens at once. */
export function planOf(book: Book): Plan {
  const pages = new Map(book.all.map((chapter) => [chapter, pagesOf(chapter)]));
  const types = new Map<ModelId, { path: string; anchor: string }>();
  for (const [chapter, all] of pages)
    for (const page of all)
      for (const { section, anchor } of page.types)
        if (section.chapter === chapter) types.set(section.model.id, { path: page.path, anchor });
  return { pages, types };
}

function pagesOf(chapter: Chapter): readonly ChapterPage[] {
  const own = chapter.types.map((section) => ({ section, anchor: typeAnchor(section, chapter) }));
  const parts: PlacedType[][] = [[]];
  let weight = 0;
  for (const type of own) {
    const more = bytes(type.section.tree);
    if (weight > 0 && weight + more > FULL) {
      parts.push([]);
      weight = 0;
    }
    parts.at(-1)?.push(type);
    weight += more;
  }
  const inside = parts.length === 1 ? descendants(chapter) : [];
  const below = inside.flatMap(({ types }) => types);
  const fits = below.reduce((sum, { tree }) => sum + bytes(tree), 0) <= FULL_INSIDE;
  return parts.map((types, index): ChapterPage => {
    if (index > 0) return { path: sitePaths.types(chapter, index + 1), types, inside: [] };
    const more = fits ? below.map((section) => ({ section, anchor: typeAnchor(section, chapter) })) : [];
    return { path: sitePaths.chapter(chapter), types: [...types, ...more], inside: fits ? inside : [] };
  });
}

function descendants(chapter: Chapter): readonly Chapter[] {
  return chapter.children.flatMap((child) => [child, ...descendants(child)]);
}

/** `types.PermissionListResponse`; on the page of a resource further out `types.permissions.PermissionListResponse`. */
function typeAnchor(section: TypeSection, page: Chapter): string {
  const { chapter, model } = section;
  const between = chapter === page ? [] : [...chapter.parents, chapter].slice(page.parents.length + 1);
  return ['types', ...between.map(({ folder }) => folder.split('/').at(-1) ?? ''), model.name]
    .map(anchorPart)
    .join('.');
}

function bytes(branch: Branch): number {
  const own = branch.kind === 'value' ? 120 : 650;
  const text = (branch.doc?.body?.length ?? 0) + (branch.doc?.summary?.length ?? 0);
  return branch.children.reduce((sum, child) => sum + bytes(child), own + text);
}
