/** Webhooks signed as Standard Webhooks says (https://www.standardwebhooks.com). */
import type { APIClient } from './client.js';
import { InvalidWebhookSignatureError } from './error.js';
import { buildHeaders, type HeadersLike } from './headers.js';

/** Where a client has the secret of its webhooks. */
export interface WebhookSecret {
  /** The option, and field, that holds it. */
  readonly option: string;
  /** Environment variable that the option is read from. */
  readonly env?: string;
}

/**
 * As {@link verifyWebhook}, with the secret of the client where none is given.
 *
 * @throws {Error} when there is no secret at all.
 */
export async function verifyFor(
  client: APIClient,
  { option, env }: WebhookSecret,
  payload: string,
  headers: HeadersLike,
  secret: string | null | undefined = (client as unknown as Record<string, string>)[option],
  tolerance?: number,
): Promise<void> {
  if (typeof secret === 'string' && secret) return verifyWebhook(payload, headers, secret, tolerance);
  const set = env === undefined ? 'be set' : `either be set using the env var, ${env},`;
  const { name } = client.constructor;
  throw new Error(
    `The webhook secret must ${set} on the client class, ${name}({ ${option}: '123' }), or passed to this function`,
  );
}

/**
 * Checks that a webhook was sent by someone who knows the secret, and is not an old one sent again.
 *
 * @param payload the body of the request, exactly as received.
 * @param secret as the API shows it: `whsec_` and base64, or plain text.
 * @param tolerance how far the time it was sent may be from now, in seconds.
 * @throws {InvalidWebhookSignatureError} when the signature does not fit, or the time is too far away.
 * @throws {Error} when one of the headers `webhook-signature`, `webhook-timestamp` and `webhook-id` is missing.
 */
export async function verifyWebhook(
  payload: string,
  headers: HeadersLike,
  secret: string,
  tolerance = 300,
): Promise<void> {
  const { values } = buildHeaders([headers]);
  const header = (name: string): string => {
    const value = values.get(name);
    if (value === null) throw new Error(`Missing required header: ${name}`);
    return value;
  };
  const signatures = header('webhook-signature');
  const timestamp = header('webhook-timestamp');
  const id = header('webhook-id');

  const age = Math.floor(Date.now() / 1000) - parseInt(timestamp, 10);
  if (Number.isNaN(age)) throw new InvalidWebhookSignatureError('Invalid webhook timestamp format');
  if (age > tolerance) throw new InvalidWebhookSignatureError('Webhook timestamp is too old');
  if (age < -tolerance) throw new InvalidWebhookSignatureError('Webhook timestamp is too new');

  const encoder = new TextEncoder();
  const bytes = secret.startsWith('whsec_') ? fromBase64(secret.slice(6)) : encoder.encode(secret);
  const hmac = { name: 'HMAC', hash: 'SHA-256' };
  const key = await crypto.subtle.importKey('raw', bytes ?? encoder.encode(secret), hmac, false, ['verify']);
  const signed = encoder.encode(`${id}.${timestamp}.${payload}`);
  // Some senders leave out the version; several signatures stand beside each other while a secret is changed.
  for (const part of signatures.split(/[\s]+/)) {
    const signature = fromBase64(part.replace(/^v1,/, ''));
    if (signature && (await crypto.subtle.verify('HMAC', key, signature, signed))) return;
  }
  throw new InvalidWebhookSignatureError('The given webhook signature does not match the expected signature');
}

function fromBase64(text: string): Uint8Array<ArrayBuffer> | undefined {
  try {
    return Uint8Array.from(atob(text), (c) => c.charCodeAt(0));
  } catch {
    return undefined;
  }
}
