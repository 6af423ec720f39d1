import OpenAI from 'openai-permissions';

const client = new OpenAI();

const page = await client.fineTuning.checkpoints.permissions.list(
  'ft:gpt-4o-mini-2024-07-18:org:weather:B7R9VjQd',
);
console.log(page.getPaginatedItems());
