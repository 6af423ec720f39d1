/** Where the pages of the site are. */
import type { Chapter, Method } from '../book.js';

const ROOT = 'reference/site';

/** Where each page of the site is, relative to the output folder. */
export const sitePaths = {
  home: `${ROOT}/index.html`,
  root: `${ROOT}/`,
  chapter: (chapter: Chapter): string => `${ROOT}/${chapter.folder}/index.html`,
  /** Where the types of a chapter go on, from the second page. */
  types: (chapter: Chapter, page: number): string => `${ROOT}/${chapter.folder}/types-${page}.html`,
  method: (method: Method): string => `${ROOT}/${method.chapter.folder}/methods/${method.folder}/index.html`,
  asset: (name: string): string => `${ROOT}/assets/${name}`,
};
