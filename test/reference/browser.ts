/** A real browser, where the machine has one: `CHROMIUM` says where, otherwise the usual places are looked at. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium, type Browser } from 'playwright-core';
import { writeFiles } from '../support/project.js';
import type { Pages } from './pages.js';
import { temporaryFolder } from '../support/temporary.js';

const places = [
  process.env['CHROMIUM'],
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
];

/** Path of the browser; `undefined` where there is none, unless `CHROMIUM` says that there must be. */
export const executable =
  process.env['CHROMIUM'] ?? places.find((place) => place !== undefined && existsSync(place));

export function launch(): Promise<Browser> {
  if (executable === undefined) throw new Error('there is no browser');
  return chromium.launch({ executablePath: executable, args: ['--no-sandbox'] });
}

/** Writes the site to a folder and gives the address of its first page, without the file: `file:///…/site/`. */
export async function siteOnDisk(pages: Pages): Promise<string> {
  const folder = await temporaryFolder('reference');
  await writeFiles(folder, Object.fromEntries([...pages].filter(([path]) => path.startsWith('site/'))));
  return `${pathToFileURL(join(folder, 'site')).href}/`;
}
