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
  OAuthError,
} from './core/codegen.js';

/**
 * Base class of every error that this SDK throws.
 */
export interface HarbourError extends SDKError {}

export const HarbourError: ErrorClass<HarbourError> = /* @__PURE__ */ named(SDKError, 'HarbourError');
