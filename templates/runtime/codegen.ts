/** All that emitted code may import: the contract between the generator and the run time. */
export { APIClient } from './client.js';
export type { ClientDefinition, OptionDefinition } from './definition.js';
export type {
  BaseClientOptions,
  FinalRequestOptions,
  RequestOptions,
  Security,
  StreamReader,
} from './options.js';
export type { Fetch, FetchOptions, HTTPMethod, PromiseOrValue } from './types.js';
export type { Logger, LogLevel } from './log.js';

export { basic, bearer, cookieKey, headerKey, queryKey, type APIKeySetter, type AuthScheme } from './auth.js';
export { clientCredentials, OAuthClient, OAuthError, type Grant, type GrantScheme } from './oauth.js';
export { environments, relativeURL, serverURL, type ServerURL } from './server.js';

export { queryFormat } from './query-format.js';
export { jsonQuery, rawQuery, reserved } from './raw-query.js';
export { eachMember, jsonPart, parseBoolean, unlessEmpty, valueAt } from './values.js';

export { APIResource } from './resource.js';
export { attach, type Partially, type ResourceClass } from './slim.js';
export { APIPromise } from './api-promise.js';
export type { WithRequestID } from './parse.js';
export { path } from './path.js';
export { joined, label, matrix } from './style.js';
export { cookies, verbatim } from './cookies.js';
export { buildHeaders, type HeadersLike, type NullableHeaders } from './headers.js';

export { AbstractPage, PagePromise, type PageConstructor, type PageRequestOptions } from './pagination.js';
export { nextByCursor, nextByNumber, nextByOffset, nextByURL } from './next-page.js';

export { _iterSSEMessages, jsonLines, sse, Stream } from './streaming.js';
export type { ServerSentEvent } from './sse.js';
export type { EventRule } from './event-rules.js';
export { maybeMultipartFormRequestOptions, multipartFormRequestOptions } from './multipart.js';
export { toFile, type FileOptions, type ToFileInput } from './to-file.js';
export { toStreamingFile, type StreamingFile, type StreamingFileInput, type Uploadable } from './uploads.js';
export { verifyFor, verifyWebhook, type WebhookSecret } from './webhook.js';

export {
  APIConnectionError,
  APIConnectionTimeoutError,
  APIError,
  APIUserAbortError,
  AuthenticationError,
  BadRequestError,
  ConflictError,
  InternalServerError,
  InvalidWebhookSignatureError,
  named,
  NotFoundError,
  PermissionDeniedError,
  RateLimitError,
  SDKError,
  UnprocessableEntityError,
  type ErrorClass,
} from './error.js';
