import type { Case } from '../harness/case.js';
import { aborts } from './aborts.js';
import { auth } from './auth.js';
import { bodies } from './bodies.js';
import { construct, withOptions } from './construct.js';
import { errors } from './errors.js';
import { exportsTopic, widerExports } from './exports.js';
import { headers, idempotency } from './headers.js';
import { hooks } from './hooks.js';
import { logging } from './logging.js';
import { fetching, raw, spread } from './options.js';
import { paging, widerPaging } from './paging.js';
import { parsing } from './parsing.js';
import { paths, urls } from './paths.js';
import { permissions } from './permissions.js';
import { platform } from './platform.js';
import { query } from './query.js';
import { retry } from './retry.js';
import { streams } from './streams.js';
import { timeouts } from './timeouts.js';
import { uploads } from './uploads.js';

/** Cases by topic. */
export type Grid = Readonly<Record<string, readonly Case[]>>;

/** What is asked of the permissions SDK. */
export const grid: Grid = {
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

/** What is asked of an SDK with uploads, streams and more kinds of page. */
export const widerGrid: Grid = { exports: widerExports, paging: widerPaging, uploads, streams };
