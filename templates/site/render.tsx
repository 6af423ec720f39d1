/** Pages as text. */
import { renderToString } from 'preact-render-to-string';
import { Page } from './components/page.js';
import type { PageView } from './view.js';

/** The HTML of a page. */
export function renderPage(page: PageView): string {
  return `<!doctype html>\n${renderToString(<Page page={page} />)}\n`;
}
