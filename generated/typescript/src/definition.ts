import { bearer, type ClientDefinition, headerKey } from './core/codegen.js';
import { VERSION } from './version.js';

export const definition = {
  version: VERSION,
  envPrefix: 'OPENAI',
  server: 'https://api.openai.com/v1',
  options: {
    apiKey: { env: 'OPENAI_API_KEY', nullable: true, callable: true },
    adminAPIKey: { env: 'OPENAI_ADMIN_KEY', nullable: true },
    organization: { env: 'OPENAI_ORG_ID', nullable: true, header: 'OpenAI-Organization' },
    project: { env: 'OPENAI_PROJECT_ID', nullable: true, header: 'OpenAI-Project' },
    webhookSecret: { env: 'OPENAI_WEBHOOK_SECRET', nullable: true },
  },
  required: [
    {
      options: ['apiKey', 'adminAPIKey'],
      message:
        'Missing credentials. Please pass an `apiKey`, `adminAPIKey`, or set the `OPENAI_API_KEY` or `OPENAI_ADMIN_KEY` environment variable.',
    },
  ],
  auth: {
    bearerAuth: bearer('apiKey'),
    adminAPIKeyAuth: bearer('adminAPIKey'),
    apiKeyHeader: headerKey('api-key'),
  },
  security: { bearerAuth: true },
  unauthenticated:
    'Could not resolve authentication method. Expected either apiKey or adminAPIKey to be set. Or for one of the "Authorization" or "api-key" headers to be explicitly omitted',
  timeout: 600000,
  maxRetries: 2,
} satisfies ClientDefinition;
