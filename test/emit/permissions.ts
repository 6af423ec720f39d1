/** The API of `spec/`, as the emitters see it. */
import { generate } from '../../generator/generate.js';
import { root } from '../support/paths.js';

const { api } = await generate({ cwd: root, document: 'spec', config: 'spec/sdk.yml', emit: [] });
if (!api) throw new Error('spec/ has errors');

export const permissions = api;
