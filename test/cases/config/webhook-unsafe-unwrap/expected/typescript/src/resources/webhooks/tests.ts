import { APIResource } from '../../core/codegen.js';
import type * as WebhooksAPI from './webhooks.js';

export class Tests extends APIResource {
  static _key = ['webhooks', 'tests'] as const;

  /**
   * Gives the event of a webhook without verifying who sent it: only for what has been verified already.
   *
   * @param payload - The body of the request, as text.
   */
  unsafeUnwrap(payload: string): UnsafeUnwrapWebhookEvent {
    return JSON.parse(payload) as UnsafeUnwrapWebhookEvent;
  }
}

export type UnsafeUnwrapWebhookEvent = WebhooksAPI.Bloomed | WebhooksAPI.Wilted;

export declare namespace Tests {
  export { type UnsafeUnwrapWebhookEvent as UnsafeUnwrapWebhookEvent };
}
