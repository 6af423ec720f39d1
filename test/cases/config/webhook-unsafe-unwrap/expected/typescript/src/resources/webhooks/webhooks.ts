import {
  type APIPromise,
  APIResource,
  type HeadersLike,
  type RequestOptions,
  verifyFor,
} from '../../core/codegen.js';
import * as TestsAPI from './tests.js';
import { Tests } from './tests.js';

export class Webhooks extends APIResource {
  static _key = ['webhooks'] as const;

  tests: TestsAPI.Tests = new TestsAPI.Tests(this._client);

  /**
   * @example
   * ```ts
   * const webhook = await client.webhooks.list();
   * ```
   */
  list(options?: RequestOptions): APIPromise<WebhookListResponse> {
    return this._client.get('/hooks', options);
  }

  /**
   * Gives the event of a webhook, once it is certain who sent it.
   *
   * @param payload - The body of the request, exactly as it was received: text, not parsed.
   * @param headers - The headers of the request.
   * @param secret - What webhooks are signed with; the client's `hookKey` unless given.
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
   * @param secret - What webhooks are signed with; the client's `hookKey` unless given.
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
      { option: 'hookKey', env: 'GARDEN_HOOK_KEY' },
      payload,
      headers,
      secret,
      tolerance,
    );
  }

  /**
   * Gives the event of a webhook without verifying who sent it: only for what has been verified already.
   *
   * @param payload - The body of the request, as text.
   */
  unsafeUnwrap(payload: string): UnsafeUnwrapWebhookEvent {
    return JSON.parse(payload) as UnsafeUnwrapWebhookEvent;
  }
}

export interface Bloomed {
  type: 'bloomed';

  colour?: string;
}

export interface Wilted {
  type: 'wilted';

  weeks?: number;
}

export type WebhookListResponse = Array<string>;
export type UnwrapWebhookEvent = Bloomed | Wilted;
export type UnsafeUnwrapWebhookEvent = Bloomed | Wilted;
Webhooks.Tests = TestsAPI.Tests;

export declare namespace Webhooks {
  export {
    type Bloomed as Bloomed,
    type Wilted as Wilted,
    type WebhookListResponse as WebhookListResponse,
    type UnwrapWebhookEvent as UnwrapWebhookEvent,
    type UnsafeUnwrapWebhookEvent as UnsafeUnwrapWebhookEvent,
  };

  export { Tests as Tests };
}
