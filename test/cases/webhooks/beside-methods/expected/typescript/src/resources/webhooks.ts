import {
  type APIPromise,
  APIResource,
  buildHeaders,
  type HeadersLike,
  type RequestOptions,
  verifyFor,
} from '../core/codegen.js';

export class Webhooks extends APIResource {
  static _key = ['webhooks'] as const;

  /**
   * @example
   * ```ts
   * const webhook = await client.webhooks.list();
   * ```
   */
  list(options?: RequestOptions): APIPromise<WebhookListResponse> {
    return this._client.get('/webhooks', options);
  }

  /**
   * @example
   * ```ts
   * await client.webhooks.verifySignature();
   * ```
   */
  verifySignature(options?: RequestOptions): APIPromise<void> {
    return this._client.post('/webhooks/verify_signature', {
      ...options,
      headers: buildHeaders([{ Accept: '*/*' }, options?.headers]),
    });
  }

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
    return this.verifySignature_(payload, headers, secret, tolerance).then(
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
  verifySignature_(
    payload: string,
    headers: HeadersLike,
    secret?: string | null,
    tolerance?: number,
  ): Promise<void> {
    return verifyFor(
      this._client,
      { option: 'webhookSecret', env: 'PARCELS_WEBHOOK_SECRET' },
      payload,
      headers,
      secret,
      tolerance,
    );
  }
}

export interface Lost {
  kind: 'lost';
}

export interface Subscription {
  url?: string;
}

export type WebhookListResponse = Array<Subscription>;
export type UnwrapWebhookEvent = UnwrapWebhookEvent.ParcelSent | Lost;

export namespace UnwrapWebhookEvent {
  export interface ParcelSent {
    kind: 'sent';

    to: ParcelSent.To;
  }

  export namespace ParcelSent {
    export interface To {
      street?: string;
    }
  }
}

export declare namespace Webhooks {
  export {
    type Lost as Lost,
    type Subscription as Subscription,
    type WebhookListResponse as WebhookListResponse,
    type UnwrapWebhookEvent as UnwrapWebhookEvent,
  };
}
