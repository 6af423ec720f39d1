import { type APIPromise, APIResource, type RequestOptions } from '../core/codegen.js';

export class Error extends APIResource {
  retrieve(options?: RequestOptions): APIPromise<ErrorError> {
    return this._client.get('/error', options);
  }
}

export interface ErrorError {
  message?: string;
}

export declare namespace Error {
  export { type ErrorError as ErrorError };
}
