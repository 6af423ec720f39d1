/** The tests of the methods that take webhooks: they sign one as the API would. */
import type { WebhookMethods } from '../../ir/types.js';
import { access } from '../../ts/text.js';

/** The text of the file at `path`, relative to `tests/`. `owner` is the names of the resource's properties, from the client. */
export function webhookTestText(path: string, owner: readonly string[], methods: WebhookMethods): string {
  const support = '../'.repeat(path.split('/').length - 1);
  const resource = owner.reduce(access, 'client');
  const { name, verifyName } = methods;
  return `import { describe, expect, test } from 'vitest';
import { InvalidWebhookSignatureError } from '${support}../src/index.js';
import { client } from '${support}support.js';

const key = 'a secret';
const payload = JSON.stringify({ type: 'test' });

async function signed(): Promise<Record<string, string>> {
  const text = new TextEncoder();
  const time = String(Math.floor(Date.now() / 1000));
  const hmac = { name: 'HMAC', hash: 'SHA-256' };
  const imported = await crypto.subtle.importKey('raw', text.encode(key), hmac, false, ['sign']);
  const bytes = await crypto.subtle.sign('HMAC', imported, text.encode(\`id.\${time}.\${payload}\`));
  const signature = \`v1,\${btoa(String.fromCharCode(...new Uint8Array(bytes)))}\`;
  return { 'webhook-id': 'id', 'webhook-timestamp': time, 'webhook-signature': signature };
}

describe('webhooks', () => {
  test('give their event', async () => {
    expect(await ${resource}.${name}(payload, await signed(), key)).toEqual({ type: 'test' });
    await ${resource}.${verifyName}(payload, await signed(), \`whsec_\${btoa(key)}\`);
  });

  test('of others are refused', async () => {
    const given = ${resource}.${name}(payload, await signed(), 'another secret');
    await expect(given).rejects.toBeInstanceOf(InvalidWebhookSignatureError);
  });
});
`;
}
