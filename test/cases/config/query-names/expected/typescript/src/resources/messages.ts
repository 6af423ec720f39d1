import { APIResource, type PagePromise, type RequestOptions } from '../core/codegen.js';
import { ItemsCursor, type ItemsCursorParams } from '../pagination.js';

export class Messages extends APIResource {
  static _key = ['messages'] as const;

  /**
   * @example
   * ```ts
   * // Automatically fetches more pages as needed.
   * for await (const message of client.messages.list({
   *   deep: { er: { still: {} } },
   * })) {
   *   // ...
   * }
   * ```
   */
  list(query: MessageListParams, options?: RequestOptions): PagePromise<MessagesItemsCursor, Message> {
    const { status, ...rest } = query;
    return this._client.getAPIList('/messages', ItemsCursor<Message>, {
      query: { 'status[]': status, ...rest },
      ...options,
    });
  }
}

export type MessagesItemsCursor = ItemsCursor<Message>;

export interface Message {
  id: string;
}

export interface MessageListParams extends ItemsCursorParams {
  deep: MessageListParams.Deep;

  both?: string;

  'both[]'?: Array<string>;

  inserted_at?: MessageListParams.InsertedAt;

  plain?: string;

  'plain.too'?: string;

  query_options?: MessageListParams.QueryOptions;

  status?: Array<'sent' | 'read'>;
}

export namespace MessageListParams {
  export interface DeepErStill {
    a?: string;
  }

  export interface InsertedAt {
    /**
     * After this time.
     */
    gt?: string;

    lt?: string;
  }

  export interface Deep {
    er: Deep.Er;
  }

  export namespace Deep {
    export interface Er {
      still: DeepErStill;
    }
  }

  export interface QueryOptions {
    cursor?: string;

    limit?: number;
  }
}

export declare namespace Messages {
  export {
    type Message as Message,
    type MessagesItemsCursor as MessagesItemsCursor,
    type MessageListParams as MessageListParams,
  };
}
