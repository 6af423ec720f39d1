/** What a user may not write: every line that is marked is an error, and one that were none would be reported. */
import OpenAI from 'openai-permissions';

const client = new OpenAI({ adminAPIKey: 'sk' });
const { permissions } = client.fineTuning.checkpoints;

// @ts-expect-error an option that there is not
new OpenAI({ adminApiKey: 'sk' });
// @ts-expect-error a key is text
new OpenAI({ adminAPIKey: 1 });

// @ts-expect-error the checkpoint is a must
void permissions.list();
// @ts-expect-error a checkpoint is text
void permissions.list(1);
// @ts-expect-error there are two orders
void permissions.list('ft', { order: 'up' });
// @ts-expect-error a limit is a number
void permissions.list('ft', { limit: '10' });
// @ts-expect-error a parameter that there is not
void permissions.list('ft', { projectId: 'p' });
// @ts-expect-error a request option that there is not
void permissions.list('ft', {}, { retries: 1 });

// @ts-expect-error what to share with is a must
void permissions.create('ft');
// @ts-expect-error and must name projects
void permissions.create('ft', {});
// @ts-expect-error by text
void permissions.create('ft', { project_ids: [1] });

// @ts-expect-error deleting needs the checkpoint too
void permissions.delete('cp');
// @ts-expect-error by its name
void permissions.delete('cp', { checkpoint: 'ft' });

export async function results(): Promise<void> {
  const page = await permissions.list('ft');
  // @ts-expect-error a page of permissions holds no text
  const texts: string[] = page.data;
  // @ts-expect-error a permission has no name
  void page.data[0]?.name;
  // @ts-expect-error a permission may not be there
  void page.data[0].id;
  const gone = await permissions.delete('cp', { fine_tuned_model_checkpoint: 'ft' });
  // @ts-expect-error what was deleted is said in full
  const short: { ok: boolean } = gone;
  // @ts-expect-error the list as it is does not page
  for await (const each of permissions.retrieve('ft')) void each;
  // @ts-expect-error nor has it a next page
  void (await permissions.retrieve('ft')).getNextPage();
  void [texts, short];
}

// @ts-expect-error there is no such method
void permissions.update('cp');
// @ts-expect-error nor such a resource
void client.fineTuning.jobs;
