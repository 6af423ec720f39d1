import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { InvalidWebhookSignatureError } from '../../templates/runtime/error.js';
import { verifyFor, verifyWebhook } from '../../templates/runtime/webhook.js';
import { stage } from './support.js';

const key = '0123456789abcdef';
const secret = `whsec_${btoa(key)}`;
const now = 1_700_000_000;
const payload = '{"type":"ping"}';

async function sign(id: string, at: number, text: string, with_ = key): Promise<string> {
  const bytes = new TextEncoder();
  const hmac = { name: 'HMAC', hash: 'SHA-256' };
  const imported = await crypto.subtle.importKey('raw', bytes.encode(with_), hmac, false, ['sign']);
  const mac = await crypto.subtle.sign('HMAC', imported, bytes.encode(`${id}.${at}.${text}`));
  return btoa(String.fromCharCode(...new Uint8Array(mac)));
}

async function headers(changes: Record<string, string | undefined> = {}) {
  return {
    'Webhook-Id': 'msg_1',
    'Webhook-Timestamp': String(now),
    'Webhook-Signature': `v1,${await sign('msg_1', now, payload)}`,
    ...changes,
  };
}

const mismatch = 'The given webhook signature does not match the expected signature';

beforeEach(() => void vi.useFakeTimers({ now: now * 1000, toFake: ['Date'] }));
afterEach(() => void vi.useRealTimers());

describe('a webhook', () => {
  it('with the right signature passes', async () => {
    await expect(verifyWebhook(payload, await headers(), secret)).resolves.toBeUndefined();
    await expect(verifyWebhook(payload, new Headers(await headers()), secret)).resolves.toBeUndefined();
  });

  it('may be signed with a secret that is plain text', async () => {
    await expect(verifyWebhook(payload, await headers(), key)).resolves.toBeUndefined();
  });

  it('may carry several signatures, and leave out the version', async () => {
    const bare = await sign('msg_1', now, payload);
    for (const list of [`v1,AAAA v1,${bare}`, `v1a,xyz v1,${bare}`, bare]) {
      const given = await headers({ 'Webhook-Signature': list });
      await expect(verifyWebhook(payload, given, secret)).resolves.toBeUndefined();
    }
  });

  it.each([
    ['another payload', 'x', {}],
    ['another ID', payload, { 'Webhook-Id': 'msg_2' }],
    ['another time', payload, { 'Webhook-Timestamp': String(now - 1) }],
    ['no base64', payload, { 'Webhook-Signature': 'v1,***' }],
    ['an empty signature', payload, { 'Webhook-Signature': '' }],
  ])('with %s does not', async (_, text, changes) => {
    await expect(verifyWebhook(text, await headers(changes), secret)).rejects.toThrow(
      new InvalidWebhookSignatureError(mismatch),
    );
  });

  it('signed with another version or secret does not', async () => {
    const signature = await sign('msg_1', now, payload);
    const other = await headers({ 'Webhook-Signature': `v2,${signature}` });
    await expect(verifyWebhook(payload, other, secret)).rejects.toThrow(mismatch);
    await expect(verifyWebhook(payload, await headers(), 'other')).rejects.toThrow(mismatch);
  });

  it('must be of our time, give or take the tolerance', async () => {
    const at = async (time: number) =>
      headers({
        'Webhook-Timestamp': String(time),
        'Webhook-Signature': `v1,${await sign('msg_1', time, payload)}`,
      });
    await expect(verifyWebhook(payload, await at(now - 300), secret)).resolves.toBeUndefined();
    await expect(verifyWebhook(payload, await at(now + 300), secret)).resolves.toBeUndefined();
    await expect(verifyWebhook(payload, await at(now - 301), secret)).rejects.toThrow(
      new InvalidWebhookSignatureError('Webhook timestamp is too old'),
    );
    await expect(verifyWebhook(payload, await at(now + 301), secret)).rejects.toThrow(
      new InvalidWebhookSignatureError('Webhook timestamp is too new'),
    );
    await expect(verifyWebhook(payload, await at(now - 900), secret, 900)).resolves.toBeUndefined();
    await expect(verifyWebhook(payload, await headers({ 'Webhook-Timestamp': 'x' }), secret)).rejects.toThrow(
      new InvalidWebhookSignatureError('Invalid webhook timestamp format'),
    );
  });

  it.each(['Webhook-Signature', 'Webhook-Timestamp', 'Webhook-Id'])('must have its %s', async (name) => {
    await expect(verifyWebhook(payload, await headers({ [name]: undefined }), secret)).rejects.toThrow(
      new Error(`Missing required header: ${name.toLowerCase()}`),
    );
  });
});

describe('the secret of a webhook', () => {
  const source = { option: 'webhookSecret', env: 'OPENAI_WEBHOOK_SECRET' };
  const client = (held: unknown) => Object.assign(stage().client, { webhookSecret: held });

  it("is the client's unless one is given", async () => {
    const given = await headers();
    await expect(verifyFor(client(secret), source, payload, given)).resolves.toBeUndefined();
    await expect(verifyFor(client('other'), source, payload, given, secret)).resolves.toBeUndefined();
    await expect(verifyFor(client('other'), source, payload, given)).rejects.toThrow(mismatch);
  });

  it.each([[undefined], [null], ['']])('must be there, and is not when it is %j', async (given) => {
    const held = given === undefined ? null : secret;
    const source_ = given === '' ? { option: 'hookKey' } : source;
    await expect(verifyFor(client(held), source_, payload, await headers(), given)).rejects.toThrow(
      new Error(
        given === ''
          ? "The webhook secret must be set on the client class, Acme({ hookKey: '123' }), or passed to this function"
          : "The webhook secret must either be set using the env var, OPENAI_WEBHOOK_SECRET, on the client class, Acme({ webhookSecret: '123' }), or passed to this function",
      ),
    );
  });

  it('comes with a tolerance', async () => {
    const given = await headers();
    vi.setSystemTime((now + 400) * 1000);
    await expect(verifyFor(client(secret), source, payload, given)).rejects.toThrow('too old');
    await expect(verifyFor(client(secret), source, payload, given, secret, 400)).resolves.toBeUndefined();
  });
});
