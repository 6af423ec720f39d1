import {
  type APIPromise,
  APIResource,
  buildHeaders,
  path,
  type RequestOptions,
  unlessEmpty,
  type Uploadable,
} from '../../core/codegen.js';

export class State extends APIResource {
  static _key = ['switches', 'state'] as const;

  /**
   * Content of a file, though JSON is said to be possible.
   *
   * @example
   * ```ts
   * await client.switches.state.create('switch_id', {
   *   body: fs.createReadStream('path/to/file'),
   * });
   * ```
   */
  create(switchID: string, params: StateCreateParams, options?: RequestOptions): APIPromise<void> {
    const { body } = params;
    return this._client.post(path`/switches/${switchID}/state`, {
      body,
      ...options,
      headers: buildHeaders([
        { Accept: '*/*', 'Content-Type': 'application/octet-stream' },
        options?.headers,
      ]),
    });
  }

  /**
   * Where nothing is given no body is sent, which `fetch` would refuse.
   *
   * @example
   * ```ts
   * await client.switches.state.retrieve('switch_id');
   * ```
   */
  retrieve(
    switchID: string,
    params: StateRetrieveParams | null | undefined = {},
    options?: RequestOptions,
  ): APIPromise<void> {
    const { fields, ...body } = params ?? {};
    return this._client.get(path`/switches/${switchID}/state`, {
      query: { fields },
      ...unlessEmpty(body),
      ...options,
      headers: buildHeaders([{ Accept: '*/*' }, options?.headers]),
    });
  }

  /**
   * @example
   * ```ts
   * await client.switches.state.update('switch_id');
   * ```
   */
  update(
    switchID: string,
    params: StateUpdateParams | null | undefined = {},
    options?: RequestOptions,
  ): APIPromise<void> {
    const { body } = params ?? {};
    return this._client.patch(path`/switches/${switchID}/state`, {
      body: JSON.stringify(body),
      ...options,
      headers: buildHeaders([{ Accept: '*/*', 'Content-Type': 'text/plain' }, options?.headers]),
    });
  }

  /**
   * What is falsy is sent too.
   *
   * @example
   * ```ts
   * await client.switches.state.replace('switch_id', { body: true });
   * ```
   */
  replace(switchID: string, params: StateReplaceParams, options?: RequestOptions): APIPromise<void> {
    const { body } = params;
    return this._client.put(path`/switches/${switchID}/state`, {
      body: JSON.stringify(body),
      ...options,
      headers: buildHeaders([{ Accept: '*/*', 'Content-Type': 'application/json' }, options?.headers]),
    });
  }
}

export interface StateCreateParams {
  body: Uploadable;
}

export interface StateRetrieveParams {
  /**
   * Query param
   */
  fields?: string;

  /**
   * Body param
   */
  since?: string;
}

export interface StateUpdateParams {
  body?: number;
}

export interface StateReplaceParams {
  body: boolean;
}

export declare namespace State {
  export {
    type StateCreateParams as StateCreateParams,
    type StateRetrieveParams as StateRetrieveParams,
    type StateUpdateParams as StateUpdateParams,
    type StateReplaceParams as StateReplaceParams,
  };
}
