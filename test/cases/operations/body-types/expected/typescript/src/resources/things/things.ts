import { type APIPromise, APIResource, buildHeaders, path, type RequestOptions } from '../../core/codegen.js';
import * as BytesAPI from './bytes.js';
import { type ByteCreateParams, Bytes } from './bytes.js';

export class Things extends APIResource {
  static _key = ['things'] as const;

  bytes: BytesAPI.Bytes = new BytesAPI.Bytes(this._client);

  /**
   * @example
   * ```ts
   * await client.things.update('id', { name: 'name' });
   * ```
   */
  update(id: string, body: ThingUpdateParams, options?: RequestOptions): APIPromise<void> {
    return this._client.patch(path`/things/${id}`, {
      body,
      ...options,
      headers: buildHeaders([
        { Accept: '*/*', 'Content-Type': 'application/merge-patch+json' },
        options?.headers,
      ]),
    });
  }

  /**
   * @example
   * ```ts
   * await client.things.form({ name: 'name' });
   * ```
   */
  form(body: ThingFormParams, options?: RequestOptions): APIPromise<void> {
    return this._client.post('/things/form', {
      body,
      ...options,
      headers: buildHeaders([
        { Accept: '*/*', 'Content-Type': 'application/x-www-form-urlencoded' },
        options?.headers,
      ]),
    });
  }

  /**
   * @example
   * ```ts
   * await client.things.replace('id', { body: [{ op: 'add', path: 'path' }] });
   * ```
   */
  replace(id: string, params: ThingReplaceParams, options?: RequestOptions): APIPromise<void> {
    const { body } = params;
    return this._client.put(path`/things/${id}`, {
      body,
      ...options,
      headers: buildHeaders([
        { Accept: '*/*', 'Content-Type': 'application/json-patch+json' },
        options?.headers,
      ]),
    });
  }

  /**
   * @example
   * ```ts
   * await client.things.text({ body: 'body' });
   * ```
   */
  text(params: ThingTextParams, options?: RequestOptions): APIPromise<void> {
    const { body } = params;
    return this._client.post('/things/text', {
      body,
      ...options,
      headers: buildHeaders([{ Accept: '*/*', 'Content-Type': 'text/plain' }, options?.headers]),
    });
  }

  /**
   * @example
   * ```ts
   * await client.things.vendor({ name: 'name' });
   * ```
   */
  vendor(body: ThingVendorParams, options?: RequestOptions): APIPromise<void> {
    return this._client.post('/things/vendor', {
      body,
      ...options,
      headers: buildHeaders([
        { Accept: '*/*', 'Content-Type': 'application/vnd.example.thing+json' },
        options?.headers,
      ]),
    });
  }
}

export interface ThingUpdateParams {
  name: string;

  tags?: Array<string>;
}

export interface ThingFormParams {
  name: string;

  tags?: Array<string>;
}

export interface ThingReplaceParams {
  body: Array<ThingReplaceParams.Body>;
}

export namespace ThingReplaceParams {
  export interface Body {
    op: 'add' | 'remove';

    path: string;

    value?: unknown;
  }
}

export interface ThingTextParams {
  body: string;
}

export interface ThingVendorParams {
  name: string;

  tags?: Array<string>;
}

Things.Bytes = BytesAPI.Bytes;

export declare namespace Things {
  export {
    type ThingUpdateParams as ThingUpdateParams,
    type ThingFormParams as ThingFormParams,
    type ThingReplaceParams as ThingReplaceParams,
    type ThingTextParams as ThingTextParams,
    type ThingVendorParams as ThingVendorParams,
  };

  export { Bytes as Bytes, type ByteCreateParams as ByteCreateParams };
}
