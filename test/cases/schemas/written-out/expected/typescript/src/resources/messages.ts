import { type APIPromise, APIResource, path, type RequestOptions } from '../core/codegen.js';

export class MessagesResource extends APIResource {
  static _key = ['messages'] as const;

  /**
   * @example
   * ```ts
   * const message = await client.messages.create({
   *   parts: [{ text: 'text', type: 'text' }],
   * });
   * ```
   */
  create(body: MessageCreateParams, options?: RequestOptions): APIPromise<Message> {
    return this._client.post('/messages', { body, ...options });
  }

  /**
   * @example
   * ```ts
   * const message = await client.messages.list();
   * ```
   */
  list(options?: RequestOptions): APIPromise<MessageListResponse> {
    return this._client.get('/messages', options);
  }

  /**
   * @example
   * ```ts
   * const thread = await client.messages.thread('message_id');
   * ```
   */
  thread(messageID: string, options?: RequestOptions): APIPromise<Thread> {
    return this._client.get(path`/messages/${messageID}/thread`, options);
  }
}

export interface Message {
  id: string;

  parts: Array<TextPart | Message.ImagePart>;

  sender?: Message.Sender | null;

  status?: 'sent' | 'read';

  /**
   * Leads back to itself.
   */
  thread?: Thread;
}

export namespace Message {
  /**
   * A picture.
   */
  export interface ImagePart {
    size: ImagePart.Size;

    type: 'image';
  }

  export namespace ImagePart {
    export interface Size {
      height?: number;

      width?: number;
    }
  }

  export interface Sender {
    avatar?: Sender.Avatar;

    name?: string;
  }

  export namespace Sender {
    export interface Avatar {
      height?: number;

      width?: number;
    }
  }
}

export interface TextPart {
  text: string;

  type: 'text';
}

/**
 * Leads back to itself.
 */
export interface Thread {
  replies?: Array<Thread>;
}

export type MessageListResponse = Array<Message>;

export interface MessageCreateParams {
  parts: Array<TextPart | MessageCreateParams.ImagePart>;

  sender?: MessageCreateParams.Sender | null;
}

export namespace MessageCreateParams {
  /**
   * A picture.
   */
  export interface ImagePart {
    size: ImagePart.Size;

    type: 'image';
  }

  export namespace ImagePart {
    export interface Size {
      height?: number;

      width?: number;
    }
  }

  export interface Sender {
    avatar?: Sender.Avatar;

    name?: string;
  }

  export namespace Sender {
    export interface Avatar {
      height?: number;

      width?: number;
    }
  }
}

export declare namespace MessagesResource {
  export {
    type Message as Message,
    type TextPart as TextPart,
    type Thread as Thread,
    type MessageListResponse as MessageListResponse,
    type MessageCreateParams as MessageCreateParams,
  };
}
