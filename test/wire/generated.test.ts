import { join } from 'node:path';
import { sdk } from '../support/paths.js';
import { grid } from './grid/index.js';
import { sdkFrom } from './harness/ours.js';
import { compareAll } from './harness/suite.js';

compareAll(grid, () => sdkFrom(join(sdk, 'src')));
