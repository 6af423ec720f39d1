import { named, SDKError, type ErrorClass } from '../../../templates/runtime/codegen.js';

/** Base class of every error that this SDK throws. */
export interface OpenAIError extends SDKError {}
export const OpenAIError: ErrorClass<OpenAIError> = /* @__PURE__ */ named(SDKError, 'OpenAIError');

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
  NotFoundError,
  PermissionDeniedError,
  RateLimitError,
  UnprocessableEntityError,
} from '../../../templates/runtime/codegen.js';
