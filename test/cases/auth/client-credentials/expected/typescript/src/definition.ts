import { basic, clientCredentials, type ClientDefinition, queryFormat } from './core/codegen.js';
import { VERSION } from './version.js';

export const definition = {
  version: VERSION,
  envPrefix: 'HARBOUR',
  server: 'https://harbour.example/v1',
  options: {
    accessToken: { env: 'HARBOUR_ACCESS_TOKEN', nullable: true, callable: true },
    clientID: { env: 'HARBOUR_CLIENT_ID', nullable: true },
    clientSecret: { env: 'HARBOUR_CLIENT_SECRET', nullable: true },
    username: { env: 'HARBOUR_USERNAME', nullable: true },
    password: { env: 'HARBOUR_PASSWORD', nullable: true },
  },
  required: [
    {
      options: ['accessToken', 'clientID', 'clientSecret', 'username', 'password'],
      message:
        'Missing credentials. Please pass an `accessToken`, `clientID` and `clientSecret`, `username` and `password`, or set the `HARBOUR_ACCESS_TOKEN` or `HARBOUR_CLIENT_ID` and `HARBOUR_CLIENT_SECRET` or `HARBOUR_USERNAME` and `HARBOUR_PASSWORD` environment variables.',
    },
  ],
  auth: {
    machine: clientCredentials(
      {
        clientID: 'clientID',
        clientSecret: 'clientSecret',
        tokenURL: '/oauth/token',
        scopes: ['berths:read', 'berths:write'],
      },
      'accessToken',
    ),
    person: basic('username', 'password'),
  },
  security: { machine: true, person: true },
  unauthenticated:
    'Could not resolve authentication method. Expected either accessToken or clientID and clientSecret or username and password to be set. Or for the "Authorization" header to be explicitly omitted',
  timeout: 60000,
  maxRetries: 2,
  query: queryFormat({ array: 'repeat', nested: 'brackets' }),
  browser: true,
} satisfies ClientDefinition;
