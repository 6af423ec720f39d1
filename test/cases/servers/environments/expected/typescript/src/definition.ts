import { type ClientDefinition, environments, queryFormat, serverURL } from './core/codegen.js';
import { VERSION } from './version.js';

export const definition = {
  version: VERSION,
  envPrefix: 'SERVERS',
  server: environments({
    production: serverURL('https://{region}.example.com/{version}', {
      region: { default: 'eu' },
      version: { default: 'v1' },
    }),
    sandbox: 'https://sandbox.example.com',
  }),
  timeout: 60000,
  maxRetries: 2,
  query: queryFormat({ array: 'repeat', nested: 'brackets' }),
  browser: true,
} satisfies ClientDefinition;
