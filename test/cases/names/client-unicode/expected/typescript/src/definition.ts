import { type ClientDefinition, queryFormat } from './core/codegen.js';
import { VERSION } from './version.js';

export const definition = {
  version: VERSION,
  envPrefix: '__',
  server: 'https://names.test',
  headers: { 'User-Agent': `%E5%90%8D%E5%89%8D/JS ${VERSION}` },
  timeout: 60000,
  maxRetries: 2,
  query: queryFormat({ array: 'repeat', nested: 'brackets' }),
  browser: true,
} satisfies ClientDefinition;
