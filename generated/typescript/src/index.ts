export { OpenAI as default, OpenAI, type ClientOptions } from './client.js';
export { type Uploadable, toFile, toStreamingFile } from './core/codegen.js';
export { APIPromise, PagePromise } from './core/codegen.js';
export {
  OpenAIError,
  APIError,
  APIConnectionError,
  APIConnectionTimeoutError,
  APIUserAbortError,
  NotFoundError,
  ConflictError,
  RateLimitError,
  BadRequestError,
  AuthenticationError,
  InternalServerError,
  PermissionDeniedError,
  UnprocessableEntityError,
  InvalidWebhookSignatureError,
} from './error.js';
