import {
  basic,
  bearer,
  clientCredentials,
  type ClientDefinition,
  cookieKey,
  headerKey,
  queryFormat,
  queryKey,
} from './core/codegen.js';
import { VERSION } from './version.js';

export const definition = {
  version: VERSION,
  envPrefix: 'CREDENTIALS',
  server: 'https://api.example.com/v1',
  options: {
    bearerToken: { env: 'CREDENTIALS_BEARER_TOKEN', nullable: true, callable: true },
    username: { env: 'CREDENTIALS_USERNAME', nullable: true },
    password: { env: 'CREDENTIALS_PASSWORD', nullable: true },
    key: { env: 'CREDENTIALS_KEY', nullable: true },
    apiKey: { env: 'CREDENTIALS_API_KEY', nullable: true },
    queryAPIKey: { env: 'CREDENTIALS_QUERY_API_KEY', nullable: true },
    cookieAPIKey: { env: 'CREDENTIALS_COOKIE_API_KEY', nullable: true },
    clientID: { env: 'CREDENTIALS_CLIENT_ID', nullable: true },
    clientSecret: { env: 'CREDENTIALS_CLIENT_SECRET', nullable: true },
  },
  required: [
    {
      options: [
        'bearerToken',
        'username',
        'password',
        'key',
        'apiKey',
        'queryAPIKey',
        'cookieAPIKey',
        'clientID',
        'clientSecret',
      ],
      message:
        'Missing credentials. Please pass a `bearerToken`, `username` and `password`, `key`, `apiKey`, `queryAPIKey`, `cookieAPIKey`, `clientID` and `clientSecret`, or set the `CREDENTIALS_BEARER_TOKEN` or `CREDENTIALS_USERNAME` and `CREDENTIALS_PASSWORD` or `CREDENTIALS_KEY` or `CREDENTIALS_API_KEY` or `CREDENTIALS_QUERY_API_KEY` or `CREDENTIALS_COOKIE_API_KEY` or `CREDENTIALS_CLIENT_ID` and `CREDENTIALS_CLIENT_SECRET` environment variables.',
    },
  ],
  auth: {
    bearer: bearer('bearerToken'),
    basic: basic('username', 'password'),
    key: headerKey('X-API-Key', 'key'),
    app: headerKey('X-App', 'apiKey'),
    query: queryKey('api_key', 'queryAPIKey'),
    cookie: cookieKey('sid', 'cookieAPIKey'),
    machine: clientCredentials({
      clientID: 'clientID',
      clientSecret: 'clientSecret',
      tokenURL: 'https://example.com/token',
      scopes: ['read'],
    }),
  },
  security: { bearer: true, key: true },
  unauthenticated:
    'Could not resolve authentication method. Expected either bearerToken or username and password or key or apiKey or queryAPIKey or cookieAPIKey or clientID and clientSecret to be set. Or for one of the "Authorization" or "X-API-Key" or "X-App" or "Cookie" headers to be explicitly omitted',
  timeout: 60000,
  maxRetries: 2,
  query: queryFormat({ array: 'repeat', nested: 'brackets' }),
  browser: true,
} satisfies ClientDefinition;
