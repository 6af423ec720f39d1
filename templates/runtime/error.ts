/** What can go wrong, as classes. An error's `name` is always `Error`: tell them apart with `instanceof`. */

/** Base class of every error of the SDK. Emitted code gives it the name of the SDK's own, with {@link named}. */
export class SDKError extends Error {}

/** The constructor of an error class that goes by another name. */
export interface ErrorClass<E> {
  new (message?: string, options?: { cause?: unknown }): E;
  readonly prototype: E;
}

/** The same class under the name that it has in this SDK. */
export function named<E>(errorClass: ErrorClass<SDKError>, name: string): ErrorClass<E> {
  Object.defineProperty(errorClass, 'name', { value: name });
  return errorClass as unknown as ErrorClass<E>;
}

/** An answer of the API that is an error; or, without a status, a request that got no answer. */
export class APIError<
  TStatus extends number | undefined = number | undefined,
  THeaders extends Headers | undefined = Headers | undefined,
  TError extends object | undefined = object | undefined,
> extends SDKError {
  /** Status of the response. */
  readonly status: TStatus;
  /** Headers of the response. */
  readonly headers: THeaders;
  /** What the body of the response says about the error. */
  readonly error: TError;
  readonly code: string | null | undefined;
  readonly param: string | null | undefined;
  readonly type: string | undefined;
  /** The `x-request-id` of the response. */
  readonly requestID: string | null | undefined;

  constructor(status: TStatus, error: TError, message: string | undefined, headers: THeaders) {
    super(message);
    this.status = status;
    this.headers = headers;
    this.error = error;
  }
}

/** The caller aborted the request. */
export class APIUserAbortError extends APIError<undefined, undefined, undefined> {}
/** The request got no answer. */
export class APIConnectionError extends APIError<undefined, undefined, undefined> {}
/** The request took longer than its `timeout`. */
export class APIConnectionTimeoutError extends APIConnectionError {}
/** Status 400. */
export class BadRequestError extends APIError<400, Headers> {}
/** Status 401. */
export class AuthenticationError extends APIError<401, Headers> {}
/** Status 403. */
export class PermissionDeniedError extends APIError<403, Headers> {}
/** Status 404. */
export class NotFoundError extends APIError<404, Headers> {}
/** Status 409. */
export class ConflictError extends APIError<409, Headers> {}
/** Status 422. */
export class UnprocessableEntityError extends APIError<422, Headers> {}
/** Status 429. */
export class RateLimitError extends APIError<429, Headers> {}
/** Status 500 or above. */
export class InternalServerError extends APIError<number, Headers> {}
/** A webhook whose signature is not right. */
export class InvalidWebhookSignatureError extends Error {}
