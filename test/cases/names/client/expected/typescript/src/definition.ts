import { type ClientDefinition, queryFormat } from './core/codegen.js';
import { VERSION } from './version.js';

export const definition = {
  version: VERSION,
  envPrefix: '__',
  server: 'https://names.test',
  timeout: 60000,
  maxRetries: 2,
  query: queryFormat({ array: 'repeat', nested: 'brackets' }),
  browser: true,
} satisfies ClientDefinition;
