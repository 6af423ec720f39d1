import { type APIPromise, APIResource, type RequestOptions, type Stream } from '../core/codegen.js';
import type * as ChatAPI from './chat.js';
import type * as Shared from './shared.js';

export class Chat extends APIResource {
  static _key = ['chat'] as const;

  /**
   * @example
   * ```ts
   * const chat = await client.chat.create({ prompt: 'prompt' });
   * ```
   */
  create(body: ChatCreateParamsNonStreaming, options?: RequestOptions): APIPromise<ChatCreateResponse>;
  create(body: ChatCreateParamsStreaming, options?: RequestOptions): APIPromise<Stream<Shared.Chunk>>;
  create(
    body: ChatCreateParams,
    options?: RequestOptions,
  ): APIPromise<Stream<Shared.Chunk> | ChatCreateResponse>;
  create(
    body: ChatCreateParams,
    options?: RequestOptions,
  ): APIPromise<ChatCreateResponse> | APIPromise<Stream<Shared.Chunk>> {
    return this._client.post('/chat', { body, ...options, stream: body.stream ?? false }) as
      APIPromise<ChatCreateResponse> | APIPromise<Stream<Shared.Chunk>>;
  }
}

export interface ChatCreateResponse {
  text?: string;
}

export type ChatCreateParams = ChatCreateParamsNonStreaming | ChatCreateParamsStreaming;

export namespace ChatCreateParams {
  export type ChatCreateParamsNonStreaming = ChatAPI.ChatCreateParamsNonStreaming;
  export type ChatCreateParamsStreaming = ChatAPI.ChatCreateParamsStreaming;
}

export interface ChatCreateParamsBase {
  prompt: string;

  stream?: boolean;
}

export interface ChatCreateParamsNonStreaming extends ChatCreateParamsBase {
  stream?: false;
}

export interface ChatCreateParamsStreaming extends ChatCreateParamsBase {
  stream: true;
}

export declare namespace Chat {
  export {
    type ChatCreateResponse as ChatCreateResponse,
    type ChatCreateParams as ChatCreateParams,
    type ChatCreateParamsBase as ChatCreateParamsBase,
    type ChatCreateParamsNonStreaming as ChatCreateParamsNonStreaming,
    type ChatCreateParamsStreaming as ChatCreateParamsStreaming,
  };
}
