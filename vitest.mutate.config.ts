/** The tests that a mutant of the run time or of `generator/build` is shown to: those that run in process and in milliseconds. */
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/runtime/**/*.test.ts', 'test/cases.test.ts'],
    testTimeout: 20_000,
  },
});
