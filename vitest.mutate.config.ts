/** The tests that a mutant is shown to: those that run in process. `npm run mutate` says which half of them. */
import { defineConfig } from 'vitest/config';

const include = {
  runtime: ['test/runtime/**/*.test.ts'],
  build: ['test/build/**/*.test.ts', 'test/cases.test.ts'],
};

export default defineConfig({
  test: {
    include: process.env['MUTANTS'] === 'build' ? include.build : include.runtime,
    // What is emitted is not what is mutated.
    exclude: ['test/runtime/emitted.test.ts', 'test/runtime/clauses.test.ts'],
    testTimeout: 20_000,
  },
});
