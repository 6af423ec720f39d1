/** From a configuration file to a {@link Config}. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Report } from '../diagnostic.js';
import { parse } from '../load/parse.js';
import { shown } from '../load/read.js';
import { unreadable } from '../load/unreadable.js';
import type { InputFile } from '../load/types.js';
import { inspect } from './inspect.js';
import { normalise } from './normalise.js';
import type { Config } from './types.js';

/** A configuration, and the file that it was read from. */
export interface ReadConfig {
  readonly config: Config;
  readonly file: InputFile;
}

/**
 * Reads `sdk.yml` or `stainless.yml`. `undefined` where it cannot be used, which is reported; keys that are unknown or do
 * nothing are warnings. Paths are shown relative to `cwd`.
 */
export function readConfig(path: string, cwd: string, report: Report): ReadConfig | undefined {
  const location = resolve(cwd, path);
  const file = shown(location, cwd);
  let text: string;
  try {
    text = readFileSync(location, 'utf8');
  } catch (error) {
    report(unreadable(location, cwd, error, 'config-unreadable'));
    return undefined;
  }
  let failed = false;
  const data = parse(file, text, (found) => {
    failed ||= found.severity === 'error';
    report(found);
  });
  if (failed) return undefined;
  const raw = inspect(data ?? {}, file, report);
  if (!raw) return undefined;
  return {
    config: normalise(raw, file),
    file: { path: file, sha256: createHash('sha256').update(text).digest('hex') },
  };
}
