import OpenAI from 'openai-permissions';

const client = new OpenAI();

try {
  await client.fineTuning.checkpoints.permissions.list(
    'ft:gpt-4o-mini-2024-07-18:org:weather:B7R9VjQd',
  );
} catch (error) {
  if (!(error instanceof OpenAI.APIError)) throw error;
  console.log(error.status, error.message, error.requestID);
}
