import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { clauses } from '../behaviour.js';
import { root } from '../support/paths.js';

const tests = join(root, 'test/runtime');

/** Parts of the run time that hold nothing to run: types, and what emitted code may import (which the emitted code of every case tests). */
const WITHOUT_TESTS = ['codegen', 'definition', 'types'];

test('every numbered behaviour is in the title of a test', () => {
  const titles = readdirSync(tests)
    .filter((name) => name.endsWith('.test.ts'))
    .flatMap((name) => [
      ...readFileSync(join(tests, name), 'utf8').matchAll(
        /(?:\b(?:describe|it|test)|\))\(\s*['"`]([\d ]+) \S/g,
      ),
    ])
    .flatMap(([, numbers = '']) => numbers.split(' ').map(Number));
  expect([...new Set(titles)].sort((a, b) => a - b)).toEqual(clauses);
});

test('every file of the run time has a file of tests, unless it holds nothing to run', () => {
  const named = (folder: string, end: string): string[] =>
    readdirSync(join(root, folder))
      .filter((name) => name.endsWith(end) && (end !== '.ts' || !name.endsWith('.test.ts')))
      .map((name) => name.slice(0, -end.length));
  const tested = named('test/runtime', '.test.ts');
  const missing = named('templates/runtime', '.ts').filter((name) => !tested.includes(name));
  expect(missing).toEqual(WITHOUT_TESTS);
  for (const name of WITHOUT_TESTS) {
    const text = readFileSync(join(root, `templates/runtime/${name}.ts`), 'utf8').replace(
      /\/\*[^]*?\*\//g,
      '',
    );
    expect(text.replace(/^export (?:type )?\{[^}]*\} from .*$|^import type .*$/gm, '')).not.toMatch(
      /^(export )?(abstract )?(async )?(class|const|let|function)/m,
    );
  }
});
