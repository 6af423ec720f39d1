import { type ErrorClass, named, SDKError } from './core/codegen.js';

export {
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
} from './core/codegen.js';

/**
 * Base class of every error that this SDK throws.
 */
export interface OpenAIError extends SDKError {}

export const OpenAIError: ErrorClass<OpenAIError> = /* @__PURE__ */ named(SDKError, 'OpenAIError');
