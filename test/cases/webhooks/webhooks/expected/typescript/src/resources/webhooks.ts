import { APIResource, type HeadersLike, verifyFor } from '../core/codegen.js';

export class Webhooks extends APIResource {
  static _key = ['webhooks'] as const;

  /**
   * Gives the event of a webhook, once it is certain who sent it.
   *
   * @param payload - The body of the request, exactly as it was received: text, not parsed.
   * @param headers - The headers of the request.
   * @param secret - What webhooks are signed with; the client's `webhookSecret` unless given.
   * @param tolerance - How old the webhook may be, in seconds; 300 unless given.
   * @throws {InvalidWebhookSignatureError} when the signature does not fit, or the webhook is too old.
   * @throws {Error} when there is no secret, or a header is missing.
   */
  unwrap(
    payload: string,
    headers: HeadersLike,
    secret?: string | null,
    tolerance?: number,
  ): Promise<UnwrapWebhookEvent> {
    return this.verifySignature(payload, headers, secret, tolerance).then(
      () => JSON.parse(payload) as UnwrapWebhookEvent,
    );
  }

  /**
   * Checks that a webhook was sent by someone who knows the secret, and not long ago.
   *
   * @param payload - The body of the request, exactly as it was received: text, not parsed.
   * @param headers - The headers of the request.
   * @param secret - What webhooks are signed with; the client's `webhookSecret` unless given.
   * @param tolerance - How old the webhook may be, in seconds; 300 unless given.
   * @throws {InvalidWebhookSignatureError} when the signature does not fit, or the webhook is too old.
   * @throws {Error} when there is no secret, or a header is missing.
   */
  verifySignature(
    payload: string,
    headers: HeadersLike,
    secret?: string | null,
    tolerance?: number,
  ): Promise<void> {
    return verifyFor(
      this._client,
      { option: 'webhookSecret', env: 'WEBHOOKS_CALLBACKS_LINKS_WEBHOOK_SECRET' },
      payload,
      headers,
      secret,
      tolerance,
    );
  }
}

export interface Happened {
  type: 'happened';

  at?: number;
}

export type UnwrapWebhookEvent = Happened;

export declare namespace Webhooks {
  export { type Happened as Happened, type UnwrapWebhookEvent as UnwrapWebhookEvent };
}
