import OpenAI from 'openai-permissions';

const client = new OpenAI();

for await (const permission of client.fineTuning.checkpoints.permissions.list(
  'ft:gpt-4o-mini-2024-07-18:org:weather:B7R9VjQd',
)) {
  console.log(permission);
}

let page = await client.fineTuning.checkpoints.permissions.list(
  'ft:gpt-4o-mini-2024-07-18:org:weather:B7R9VjQd',
);
for (;;) {
  console.log(page.getPaginatedItems().length);
  if (!page.hasNextPage()) break;
  page = await page.getNextPage();
}
