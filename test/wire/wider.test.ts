import { widerGrid } from './grid/index.js';
import { sdkFrom } from './harness/ours.js';
import { compareAll } from './harness/suite.js';
import { widerSources } from './wider/load.js';

compareAll(widerGrid, async () => sdkFrom(await widerSources()));
