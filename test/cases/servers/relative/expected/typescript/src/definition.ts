import { type ClientDefinition, queryFormat, relativeURL } from './core/codegen.js';
import { VERSION } from './version.js';

export const definition = {
  version: VERSION,
  envPrefix: 'SOMEWHERE',
  server: relativeURL('/v1', 'SOMEWHERE_BASE_URL'),
  timeout: 60000,
  maxRetries: 2,
  query: queryFormat({ array: 'repeat', nested: 'brackets' }),
  browser: true,
} satisfies ClientDefinition;
