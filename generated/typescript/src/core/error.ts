/** What can go wrong, as classes. The `name` of an error is always `Error`: tell them apart with `instanceof`. */

/** Base class of every error of the SDK. Emitted code gives it the name that it has there, with {@link named}. */
export class SDKError extends Error {}

/** The constructor of an error class that goes by another name. */
export interface ErrorClass<E> {
  new (message?: string, options?: { cause?: unknown }): E;
  readonly prototype: E;
}

/** The same class, under the name that it has in an SDK. */
export function named<E>(errorClass: ErrorClass<SDKError>, name: string): ErrorClass<E> {
  Object.defineProperty(errorClass, 'name', { value: name });
  return errorClass as unknown as ErrorClass<E>;
}

type ErrorBody =
  | {
      readonly message?: unknown;
      readonly code?: string | null;
      readonly param?: string | null;
      readonly type?: string;
    }
  | undefined;

/** An answer of the API that is an error; or, when it has no `status`, a request that got no answer. */
export class APIError<
  TStatus extends number | undefined = number | undefined,
  THeaders extends Headers | undefined = Headers | undefined,
  TError extends object | undefined = object | undefined,
> extends SDKError {
  /** Status of the response. */
  declare readonly status: TStatus;
  /** Headers of the response. */
  declare readonly headers: THeaders;
  /** The `x-request-id` of the response. */
  declare readonly requestID: string | null | undefined;
  /** What the response says about the error. */
  declare readonly error: TError;
  /** What the response calls the error. */
  declare readonly code: string | null | undefined;
  /** The parameter that is to blame. */
  declare readonly param: string | null | undefined;
  /** What kind of error the response calls it. */
  declare readonly type: string | undefined;

  /** `message` is for a response that says nothing itself, as `own` would be. */
  constructor(
    status: TStatus,
    error: TError,
    message: string | undefined,
    headers: THeaders,
    own: unknown = (error as ErrorBody)?.message,
  ) {
    const body = own || error;
    const said = typeof own === 'string' && own ? own : body ? JSON.stringify(body) : message;
    super(status ? `${status} ${said || 'status code (no body)'}` : said || '(no status code or body)');
    this.status = status;
    this.headers = headers;
    this.requestID = headers?.get('x-request-id');
    this.error = error;
    ({ code: this.code, param: this.param, type: this.type } = (error ?? {}) as NonNullable<ErrorBody>);
  }

  /**
   * The error for a response, of the class for its status; without a status or headers, that of a failed connection.
   *
   * @param body its body as JSON, whose `error` is taken where it has one; `message` is its text where it is no JSON.
   * @param find finds the message in the body of an API that has it elsewhere.
   */
  static generate(
    status: number | undefined,
    body: object | undefined,
    message: string | undefined,
    headers: Headers | undefined,
    find?: (body: unknown) => unknown,
  ): APIError {
    if (!status || !headers) return new APIConnectionError({ message, cause: toError(body) });
    let error = body;
    if (typeof body !== 'object' || body === null) error = undefined;
    else if (!find) error = (body as { error?: object | null }).error ?? body;
    const byStatus: { readonly [status: number]: unknown } = {
      400: BadRequestError,
      401: AuthenticationError,
      403: PermissionDeniedError,
      404: NotFoundError,
      409: ConflictError,
      422: UnprocessableEntityError,
      429: RateLimitError,
    };
    const ErrorOf = (status >= 500 ? InternalServerError : (byStatus[status] ?? APIError)) as typeof APIError;
    return new ErrorOf(status, error, message, headers, find?.(body));
  }
}

/** The caller aborted the request. */
export class APIUserAbortError extends APIError<undefined, undefined, undefined> {
  constructor({ message }: { message?: string } = {}) {
    super(undefined, undefined, message || 'Request was aborted.', undefined);
  }
}

/** The request got no answer. Its `cause` says why. */
export class APIConnectionError extends APIError<undefined, undefined, undefined> {
  constructor({ message, cause }: { message?: string | undefined; cause?: Error | undefined }) {
    super(undefined, undefined, message || 'Connection error.', undefined);
    if (cause) this.cause = cause;
  }
}

/** The request took longer than its `timeout`. */
export class APIConnectionTimeoutError extends APIConnectionError {
  constructor({ message }: { message?: string | undefined } = {}) {
    super({ message: message ?? 'Request timed out.' });
  }
}

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

/** A webhook whose signature is wrong. */
export class InvalidWebhookSignatureError extends Error {}

/** What was thrown, as an error: anything can be. */
export function toError(thrown: unknown): Error {
  if (Object.prototype.toString.call(thrown) === '[object Error]' || thrown instanceof Error)
    return thrown as Error;
  return new Error(typeof thrown === 'object' && thrown ? JSON.stringify(thrown) : (thrown as string));
}
