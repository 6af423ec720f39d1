import { type ClientDefinition, queryFormat } from './core/codegen.js';
import { VERSION } from './version.js';

export const definition = {
  version: VERSION,
  envPrefix: 'QUERY',
  server: 'https://api.example.com',
  timeout: 60000,
  maxRetries: 2,
  query: queryFormat({ array: 'comma', nested: 'brackets' }),
  browser: true,
} satisfies ClientDefinition;
