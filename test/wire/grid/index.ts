import type { Case } from '../harness/case.js';
import { aborts } from './aborts.js';
import { auth } from './auth.js';
import { bodies } from './bodies.js';
import { construct, withOptions } from './construct.js';
import { errors } from './errors.js';
import { exportsTopic } from './exports.js';
import { headers, idempotency } from './headers.js';
import { hooks } from './hooks.js';
import { logging } from './logging.js';
import { fetching, raw, spread } from './options.js';
import { paging } from './paging.js';
import { parsing } from './parsing.js';
import { paths, urls } from './paths.js';
import { permissions } from './permissions.js';
import { platform } from './platform.js';
import { query } from './query.js';
import { retry } from './retry.js';
import { timeouts } from './timeouts.js';

/** Every topic of the grid, by its name. */
export const grid: Readonly<Record<string, readonly Case[]>> = {
  construct,
  withOptions,
  exports: exportsTopic,
  paths,
  urls,
  query,
  raw,
  options: spread,
  fetch: fetching,
  body: bodies,
  headers,
  idempotency,
  auth,
  hooks,
  retry,
  timeout: timeouts,
  abort: aborts,
  errors,
  parsing,
  paging,
  logging,
  permissions,
  platform,
};
