/** Size: types that hold each other without end, many operations, and, where the corpus is at hand, the largest document in it. */
import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { executable, launch, siteOnDisk } from './browser.js';
import { follow } from './links.js';
import { referenceOf, type Pages } from './pages.js';
import { temporaryFolder } from '../support/temporary.js';

const MEGABYTE = 1_000_000;
const elsewhere = new Set(['../typescript/api.md']);

/** A document in which each of many types holds every other. */
async function tangle(): Promise<string> {
  const names = Array.from({ length: 60 }, (_, index) => `Thing${index}`);
  const schemas = Object.fromEntries(
    names.map((name) => [
      name,
      {
        type: 'object',
        description: `${name}. `.repeat(40),
        properties: Object.fromEntries<object>([
          ...names.map((other): [string, object] => [
            `to_${other.toLowerCase()}`,
            { $ref: `#/components/schemas/${other}` },
          ]),
          ['kind', { enum: Array.from({ length: 100 }, (_, index) => `kind-${index}`) }],
          ['any', { anyOf: names.map((other) => ({ $ref: `#/components/schemas/${other}` })) }],
        ]),
      },
    ]),
  );
  const paths = Object.fromEntries(
    names.map((name) => [
      `/group/${name.toLowerCase()}`,
      {
        post: {
          operationId: `make${name}`,
          requestBody: {
            content: { 'application/json': { schema: { $ref: `#/components/schemas/${name}` } } },
          },
          responses: {
            200: {
              description: 'ok',
              content: { 'application/json': { schema: { $ref: `#/components/schemas/${name}` } } },
            },
          },
        },
      },
    ]),
  );
  const file = join(await temporaryFolder('tangle'), 'openapi.json');
  const info = { title: 'A tangle', version: '1' };
  await writeFile(file, JSON.stringify({ openapi: '3.1.0', info, paths, components: { schemas } }));
  return file;
}

function check(pages: Pages): void {
  const large = [...pages].filter(([, text]) => Buffer.byteLength(text) > MEGABYTE).map(([path]) => path);
  expect(large).toEqual([]);
  const { dead, twice } = follow(pages, elsewhere);
  expect(dead).toEqual([]);
  expect(twice).toEqual([]);
}

test('types that hold each other end somewhere, and what is cut is linked', async () => {
  const pages = await referenceOf(await tangle());
  expect(pages.size).toBeGreaterThan(200);
  check(pages);
  expect([...pages.values()].some((text) => text.includes('More: [`Thing'))).toBe(true);
}, 120_000);

const openai = join(process.env['SDKWRIGHT_CORPUS'] ?? '', 'openai.yaml');

describe.skipIf(!process.env['SDKWRIGHT_CORPUS'] || !existsSync(openai))('openai.yaml whole', () => {
  test('has pages of less than a megabyte, whose links all resolve', async () => {
    const pages = await referenceOf(openai);
    expect(pages.size).toBeGreaterThan(800);
    check(pages);
  }, 120_000);

  test.skipIf(executable === undefined)(
    'is searched: what it takes is printed',
    async () => {
      const site = await siteOnDisk(await referenceOf(openai));
      const browser = await launch();
      try {
        const page = await browser.newPage();
        for (const text of [
          'create response',
          'id',
          'i',
          'temperature',
          'max_output_tokens',
          'ResponseStreamEvent',
        ]) {
          await page.goto(`${site}index.html`);
          await page.locator('#search').focus();
          const took = await page.evaluate<number>(`new Promise((resolve) => {
          const input = document.querySelector('#search');
          const results = document.querySelector('#results');
          const from = performance.now();
          new MutationObserver(() => results.childElementCount > 0 && resolve(performance.now() - from))
            .observe(results, { childList: true });
          input.value = ${JSON.stringify(text)};
          input.dispatchEvent(new Event('input'));
        })`);
          console.log(`${text}: ${took.toFixed(0)} ms, ${await page.getByRole('option').count()} found`);
          expect(await page.getByRole('option').count()).toBeGreaterThan(0);
        }
      } finally {
        await browser.close();
      }
    },
    120_000,
  );
});
