import OpenAI from 'openai-permissions';

const client = new OpenAI();

const promise = client.fineTuning.checkpoints.permissions.list(
  'ft:gpt-4o-mini-2024-07-18:org:weather:B7R9VjQd',
);
const { data, response } = await promise.withResponse();
console.log(response.status, response.headers.get('content-type'), data);
