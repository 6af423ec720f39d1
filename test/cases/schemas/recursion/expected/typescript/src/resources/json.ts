import { type APIPromise, APIResource, type RequestOptions } from '../core/codegen.js';

export class JSON extends APIResource {
  retrieve(options?: RequestOptions): APIPromise<Json> {
    return this._client.get('/json', options);
  }
}

export type Json = string | number | boolean | Array<Json> | { [key: string]: Json } | null;

export declare namespace JSON {
  export { type Json as Json };
}
