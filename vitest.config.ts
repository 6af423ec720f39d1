import { defineConfig } from 'vitest/config';

/** Where `.ci/run` wants the counts of a run. */
const report = process.env['TEST_REPORT'];

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['**/node_modules/**', '.cache/**', '.stryker-tmp/**'],
    // Most of the long tests wait for processes of their own.
    maxWorkers: '100%',
    testTimeout: 20_000,
    hookTimeout: 120_000,
    reporters: report ? ['default', ['json', { outputFile: report }]] : ['default'],
  },
});
