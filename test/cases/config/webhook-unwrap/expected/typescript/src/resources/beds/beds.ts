import {
  type APIPromise,
  APIResource,
  type HeadersLike,
  type RequestOptions,
  verifyFor,
} from '../../core/codegen.js';
import * as PlantsAPI from './plants.js';
import {
  type Plant,
  type PlantBloomedEvent,
  type PlantLookParams,
  type PlantLookResponse,
  Plants,
  type PlantWiltedEvent,
} from './plants.js';

export class Beds extends APIResource {
  static _key = ['beds'] as const;

  plants: PlantsAPI.Plants = new PlantsAPI.Plants(this._client);

  /**
   * Lay out a bed
   *
   * @example
   * ```ts
   * const bed = await client.beds.create({ width: 0 });
   * ```
   */
  create(body: BedCreateParams, options?: RequestOptions): APIPromise<Bed> {
    return this._client.post('/beds', { body, ...options });
  }

  /**
   * List beds
   *
   * @example
   * ```ts
   * const bed = await client.beds.list();
   * ```
   */
  list(query: BedListParams | null | undefined = {}, options?: RequestOptions): APIPromise<BedListResponse> {
    return this._client.get('/beds', { query, ...options });
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
}

export interface Bed {
  id: string;

  width?: number;
}

export interface BedListResponse {
  data: Array<Bed>;

  has_more: boolean;
}

export type UnwrapWebhookEvent = PlantsAPI.PlantBloomedEvent | PlantsAPI.PlantWiltedEvent;

export interface BedCreateParams {
  width: number;
}

export interface BedListParams {
  after?: string;

  tags?: Array<string>;
}

Beds.Plants = PlantsAPI.Plants;

export declare namespace Beds {
  export {
    type Bed as Bed,
    type BedListResponse as BedListResponse,
    type UnwrapWebhookEvent as UnwrapWebhookEvent,
    type BedCreateParams as BedCreateParams,
    type BedListParams as BedListParams,
  };

  export {
    Plants as Plants,
    type Plant as Plant,
    type PlantBloomedEvent as PlantBloomedEvent,
    type PlantWiltedEvent as PlantWiltedEvent,
    type PlantLookResponse as PlantLookResponse,
    type PlantLookParams as PlantLookParams,
  };
}
