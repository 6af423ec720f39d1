import type { Program } from './core/manifest.js';

export const program: Program = {
  name: 'openai',
  version: '0.1.0',
  summary: 'The command line of the OpenAI API.',
  load: () => import('openai-permissions'),
  options: [
    {
      flag: 'api-key',
      option: 'apiKey',
      type: 'string',
      env: 'OPENAI_API_KEY',
      doc: 'The key of a project, for all that needs no admin key.',
    },
    {
      flag: 'admin-api-key',
      option: 'adminAPIKey',
      type: 'string',
      env: 'OPENAI_ADMIN_KEY',
      doc: "The organization's admin key, for what only its owners may do.",
    },
    {
      flag: 'organization',
      option: 'organization',
      type: 'string',
      env: 'OPENAI_ORG_ID',
      doc: 'The ID of the organization on whose behalf requests are made.',
    },
    {
      flag: 'project',
      option: 'project',
      type: 'string',
      env: 'OPENAI_PROJECT_ID',
      doc: 'The ID of the project on whose behalf requests are made.',
    },
    {
      flag: 'webhook-secret',
      option: 'webhookSecret',
      type: 'string',
      env: 'OPENAI_WEBHOOK_SECRET',
      doc: "The secret that proves a webhook to be the API's.",
    },
  ],
  baseURLVariable: 'OPENAI_BASE_URL',
  groups: {
    'fine-tuning:checkpoints:permissions': {
      summary: 'Fine-tune models on training data of your own, and manage who may use the results.',
      commands: {
        create: 'Create checkpoint permissions',
        retrieve: 'List checkpoint permissions',
        list: 'List checkpoint permissions',
        delete: 'Delete checkpoint permission',
      },
      load: () => import('./commands/fine-tuning/checkpoints/permissions.js'),
    },
  },
};
