/** An ordinary run does without prettier, whose start alone costs more than printing an SDK. */
import { expect, test, vi } from 'vitest';
import { emitters } from '../../generator/emit/index.js';
import { printFiles } from '../../generator/print/print.js';
import { permissions } from './permissions.js';

const format = vi.hoisted(() => vi.fn());
vi.mock('prettier', () => ({ format }));

test.each(Object.keys(emitters))('%s is laid out by us alone', async (name) => {
  const emitter = await emitters[name]?.();
  const files = emitter?.emit(permissions, () => {}) ?? [];
  expect(files.length).toBeGreaterThan(0);
  await printFiles(files);
  expect(format).not.toHaveBeenCalled();
});
