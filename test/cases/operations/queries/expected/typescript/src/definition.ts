import { type ClientDefinition, queryFormat, rawQuery } from './core/codegen.js';
import { VERSION } from './version.js';

export const definition = {
  version: VERSION,
  envPrefix: 'QUERIES',
  server: 'https://api.example.com/v1',
  timeout: 60000,
  maxRetries: 2,
  query: rawQuery(queryFormat({ array: 'repeat', nested: 'brackets' })),
  browser: true,
} satisfies ClientDefinition;
