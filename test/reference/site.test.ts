/** The site, from files, in a browser. Skipped where the machine has none; with `CHROMIUM` set it has to be there. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { executable, launch, siteOnDisk } from './browser.js';
import { specPages } from './pages.js';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const CHECKPOINTS = 'resources/fine_tuning/subresources/checkpoints/index.html';
const METHODS = 'resources/fine_tuning/subresources/checkpoints/subresources/permissions/methods';
const RETRIEVE = `${METHODS}/retrieve/index.html`;
const CREATE = `${METHODS}/create/index.html`;
const PAGES = ['index.html', CHECKPOINTS, RETRIEVE, CREATE];

let browser: Browser;
let site: string;

const wide: BrowserContextOptions = { viewport: { width: 1440, height: 900 } };
const narrow: BrowserContextOptions = { viewport: { width: 390, height: 844 } };

/** Runs `body` on a page of its own; any error of the page, and any request beyond its files, fails it. */
async function on(
  path: string,
  options: BrowserContextOptions,
  body: (page: Page) => Promise<void>,
): Promise<void> {
  const context = await browser.newContext(options);
  const faults: string[] = [];
  const page = await context.newPage();
  page.on('pageerror', (error) => faults.push(String(error)));
  page.on('request', (request) => {
    if (!request.url().startsWith('file:')) faults.push(request.url());
  });
  try {
    await page.goto(site + path);
    await body(page);
    expect(faults).toEqual([]);
  } finally {
    await context.close();
  }
}

const visible = (page: Page, selector: string) => page.locator(selector).filter({ visible: true });

beforeAll(async () => {
  if (executable === undefined) return;
  [browser, site] = await Promise.all([launch(), specPages().then(siteOnDisk)]);
}, 60_000);

afterAll(async () => {
  if (executable !== undefined) await browser.close();
});

describe.skipIf(executable === undefined)('the site', () => {
  test('opens and closes a field, by mouse and by keyboard', () =>
    on(RETRIEVE, wide, async (page) => {
      const inner = page.locator('[id="returns.data.id"]');
      const fold = page.locator('[id="returns.data"] > details > summary');
      await expect.poll(() => inner.isVisible()).toBe(false);
      await fold.click();
      expect(await inner.isVisible()).toBe(true);
      await fold.focus();
      await page.keyboard.press('Enter');
      expect(await inner.isVisible()).toBe(false);
      await page.keyboard.press('Space');
      expect(await inner.isVisible()).toBe(true);
    }));

  test('opens and closes all of a section', () =>
    on(CHECKPOINTS, wide, async (page) => {
      const folds = page.locator('.foldable details');
      const open = page.locator('.foldable details[open]');
      expect(await folds.count()).toBeGreaterThan(3);
      expect(await open.count()).toBe(0);
      await page.getByRole('button', { name: 'Expand all of Types' }).click();
      expect(await open.count()).toBe(await folds.count());
      await page.getByRole('button', { name: 'Collapse all of Types' }).focus();
      await page.keyboard.press('Enter');
      expect(await open.count()).toBe(0);
    }));

  test('shows one language at a time, and remembers which, on other pages and after a reload', () =>
    on(RETRIEVE, wide, async (page) => {
      const sample = () => visible(page, '.code-column pre').first().innerText();
      expect(await sample()).toContain('new OpenAI({');
      await page.getByRole('tab', { name: 'Command line' }).click();
      expect(await sample()).toContain('openai fine-tuning:checkpoints:permissions retrieve');
      expect(await visible(page, '[id="params.project_id"] .name').innerText()).toBe('--project-id');
      await page.goto(site + CREATE);
      expect(await page.getByRole('tab', { name: 'Command line' }).getAttribute('aria-selected')).toBe(
        'true',
      );
      expect(await sample()).toContain('--project-id string');
      await page.keyboard.press('Tab');
      await page.getByRole('tab', { name: 'Command line' }).focus();
      await page.keyboard.press('ArrowRight');
      expect(await page.getByRole('tab', { name: 'HTTP' }).getAttribute('aria-selected')).toBe('true');
      expect(await sample()).toContain('curl -X POST');
      await page.reload();
      expect(await sample()).toContain('curl -X POST');
      expect(await visible(page, '[id="params.project_ids"] .name').innerText()).toBe('project_ids');
    }));

  test.each([
    ['create checkpoint', CREATE],
    ['retrieve', RETRIEVE],
    ['PermissionListResponse', '#types.PermissionListResponse'],
    ['first_id', '#types.PermissionRetrieveResponse.first_id'],
    ['project_ids', '#params.project_ids'],
  ])('finds %j by its search', (text, target) =>
    on('index.html', wide, async (page) => {
      await page.keyboard.press('/');
      await page.keyboard.type(text);
      await page.locator('#results a').first().waitFor();
      await page.keyboard.press('Enter');
      await expect.poll(() => page.url()).toContain(target);
      const anchor = new URL(page.url()).hash.slice(1);
      if (anchor !== '') await expect.poll(() => page.locator(`[id="${anchor}"]`).isVisible()).toBe(true);
    }),
  );

  test('moves through what was found by keyboard, and says when there is nothing', () =>
    on('index.html', wide, async (page) => {
      const input = page.getByRole('combobox');
      await page.keyboard.press('Control+k');
      await page.keyboard.type('permission');
      await page.getByRole('option').nth(2).waitFor();
      expect(await input.getAttribute('aria-activedescendant')).toBe('result-0');
      await page.keyboard.press('ArrowDown');
      expect(await input.getAttribute('aria-activedescendant')).toBe('result-1');
      await page.keyboard.press('ArrowUp');
      await page.keyboard.press('ArrowUp');
      expect(await input.getAttribute('aria-activedescendant')).toBe(
        `result-${(await page.getByRole('option').count()) - 1}`,
      );
      await page.keyboard.press('Escape');
      expect(await page.locator('#results').isVisible()).toBe(false);
      await page.keyboard.type('zzzzz');
      await expect.poll(() => page.locator('#results').innerText()).toBe('Nothing found');
      expect(await page.locator('#search-status').innerText()).toBe('0 results');
    }));

  test('copies the program that is shown', async () => {
    await on(RETRIEVE, { ...wide, permissions: ['clipboard-read', 'clipboard-write'] }, async (page) => {
      const button = visible(page, '.code-column [data-copy]').first();
      await button.click();
      await expect.poll(() => button.innerText()).toBe('Copied');
      const copied = await page.evaluate(() =>
        (
          globalThis as unknown as { navigator: { clipboard: { readText(): Promise<string> } } }
        ).navigator.clipboard.readText(),
      );
      expect(copied).toContain("import OpenAI from 'openai-permissions';");
      expect(copied).toContain('permissions.retrieve(');
      await expect.poll(() => button.innerText(), { timeout: 4000 }).toBe('Copy');
    });
  });

  test('opens what a link to a field leads to', () =>
    on(`${RETRIEVE}#returns.data.project_id`, wide, async (page) => {
      const field = page.locator('[id="returns.data.project_id"]');
      await expect.poll(() => field.isVisible()).toBe(true);
      await expect
        .poll(() =>
          field.evaluate(
            (element: { getBoundingClientRect(): { top: number } }) => element.getBoundingClientRect().top,
          ),
        )
        .toBeLessThan(900);
      await page.goto(`${site}${CHECKPOINTS}#types.permissions.PermissionRetrieveResponse.data.id`);
      expect(
        await page.locator('[id="types.permissions.PermissionRetrieveResponse.data.id"]').isVisible(),
      ).toBe(true);
    }));

  test('has a link to every field, that leads to it', () =>
    on(RETRIEVE, wide, async (page) => {
      const fields = await page
        .locator('.field.property')
        .evaluateAll((all: { id: string }[]) => all.map(({ id }) => id));
      const links = await page
        .locator('.field.property > .field-head > .anchor')
        .evaluateAll((all: { getAttribute(name: string): string | null }[]) =>
          all.map((link) => link.getAttribute('href')),
        );
      expect(fields.length).toBeGreaterThan(10);
      expect(links).toEqual(fields.map((id) => `#${id}`));
    }));

  test('says what is deprecated, and why', () =>
    on(RETRIEVE, wide, async (page) => {
      expect(await page.locator('h1 .badge').innerText()).toBe('Deprecated');
      expect(await page.locator('.title .deprecation').innerText()).toContain('list');
      await page.goto(site + CREATE);
      expect(await page.locator('.badge').count()).toBe(0);
    }));

  test('is dark where the reader wants it dark, and as the reader chose last', async () => {
    const brightness = (page: Page) =>
      page.evaluate<number>(
        `getComputedStyle(document.body).backgroundColor.match(/\\d+/g).slice(0, 3).map(Number).reduce((a, b) => a + b)`,
      );
    await on(CHECKPOINTS, { ...wide, colorScheme: 'dark' }, async (page) => {
      expect(await brightness(page)).toBeLessThan(150);
      await page.getByRole('button', { name: 'Switch between light and dark' }).click();
      expect(await brightness(page)).toBeGreaterThan(600);
      await page.goto(site + RETRIEVE);
      expect(await brightness(page)).toBeGreaterThan(600);
    });
    await on(CHECKPOINTS, { ...wide, colorScheme: 'light' }, async (page) =>
      expect(await brightness(page)).toBeGreaterThan(600),
    );
  });

  test('fits a narrow screen, with the resources behind a button', () =>
    on(RETRIEVE, narrow, async (page) => {
      for (const path of PAGES) {
        await page.goto(site + path);
        expect(
          await page.evaluate<number>('document.documentElement.scrollWidth - innerWidth'),
          path,
        ).toBeLessThanOrEqual(0);
      }
      const menu = page.getByRole('button', { name: 'Menu' });
      const link = page
        .getByRole('navigation', { name: 'Resources' })
        .getByRole('link', { name: 'Checkpoints' });
      expect(await link.isVisible()).toBe(false);
      await menu.click();
      await expect.poll(() => link.isVisible()).toBe(true);
      expect(await menu.getAttribute('aria-expanded')).toBe('true');
      await page.keyboard.press('Escape');
      await expect.poll(() => link.isVisible()).toBe(false);
      await menu.click();
      await link.click();
      expect(page.url()).toContain(CHECKPOINTS);
    }));

  test('keeps still where the reader wants less motion', async () => {
    const behaviour = (page: Page) =>
      page.evaluate<string>('getComputedStyle(document.documentElement).scrollBehavior');
    await on(RETRIEVE, { ...wide, reducedMotion: 'reduce' }, async (page) => {
      expect(await behaviour(page)).toBe('auto');
      expect(
        await page.evaluate<string>(`getComputedStyle(document.querySelector('a')).transitionDuration`),
      ).toBe('0s');
    });
    await on(RETRIEVE, { ...wide, reducedMotion: 'no-preference' }, async (page) =>
      expect(await behaviour(page)).toBe('smooth'),
    );
  });

  test('reads without its scripts', () =>
    on(RETRIEVE, { ...wide, javaScriptEnabled: false }, async (page) => {
      expect(await visible(page, '.code-column pre').count()).toBe(2);
      expect(await page.locator('#search').isVisible()).toBe(false);
      await page.locator('[id="returns.data"] > details > summary').click();
      expect(await page.locator('[id="returns.data.id"]').isVisible()).toBe(true);
    }));

  const looks: [string, BrowserContextOptions][] = [
    ['light', { ...wide, colorScheme: 'light' }],
    ['dark', { ...wide, colorScheme: 'dark' }],
    ['narrow', narrow],
  ];
  test.each(looks)('has nothing that axe finds fault with, %s', async (_, options) => {
    for (const path of PAGES)
      await on(path, options, async (page) => {
        await page.evaluate<void>(
          `document.querySelectorAll('details').forEach((fold) => (fold.open = true))`,
        );
        await page.evaluate<void>(axe);
        const found = await page.evaluate<
          { id: string; impact: string; nodes: { html: string; failureSummary: string }[] }[]
        >(`axe.run().then(({ violations }) => violations)`);
        const faults = found.map(
          ({ id, impact, nodes }) =>
            `${path}: ${impact} ${id}: ${nodes[0]?.html ?? ''} ${nodes[0]?.failureSummary ?? ''}`,
        );
        expect(faults).toEqual([]);
      });
  });
});
