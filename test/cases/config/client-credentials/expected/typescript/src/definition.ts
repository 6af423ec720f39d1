import { clientCredentials, type ClientDefinition, queryFormat } from './core/codegen.js';
import { VERSION } from './version.js';

export const definition = {
  version: VERSION,
  envPrefix: 'HARBOUR',
  server: 'https://harbour.example/v1',
  options: { appID: { env: 'HARBOUR_APP' }, appSecret: { env: 'HARBOUR_SECRET' } },
  required: [
    {
      options: ['appID'],
      message: 'Missing credentials. Please pass an `appID`, or set the `HARBOUR_APP` environment variable.',
    },
    {
      options: ['appSecret'],
      message:
        'Missing credentials. Please pass an `appSecret`, or set the `HARBOUR_SECRET` environment variable.',
    },
  ],
  auth: {
    machine: clientCredentials({
      clientID: 'appID',
      clientSecret: 'appSecret',
      tokenURL: '/oauth/token',
      scopes: ['berths:read', 'berths:write'],
    }),
  },
  security: { machine: true },
  unauthenticated:
    'Could not resolve authentication method. Expected appID and appSecret to be set. Or for the "Authorization" header to be explicitly omitted',
  timeout: 60000,
  maxRetries: 2,
  query: queryFormat({ array: 'comma', nested: 'brackets' }),
  browser: true,
} satisfies ClientDefinition;
