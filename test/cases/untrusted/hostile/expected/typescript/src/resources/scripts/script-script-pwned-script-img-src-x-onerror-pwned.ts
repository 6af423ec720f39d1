import { type APIPromise, APIResource, buildHeaders, path, type RequestOptions } from '../../core/codegen.js';

export class ScriptScriptPwnedScriptImgSrcXOnerrorPwned extends APIResource {
  static _key = ['scripts', 'scriptScriptPwnedScriptImgSrcXOnerrorPwned'] as const;

  /**
   * </script><script>PWNED()</script><img src=x onerror=PWNED()>
   *
   * @example
   * ```ts
   * const hostileScript =
   *   await client.scripts.scriptScriptPwnedScriptImgSrcXOnerrorPwned.retrieve(
   *     '</script><script>PWNED()</script><img src=x onerror=PWNED()>',
   *   );
   * ```
   */
  retrieve(
    id: string,
    params: ScriptScriptPwnedScriptImgSrcXOnerrorPwnedRetrieveParams | null | undefined = {},
    options?: RequestOptions,
  ): APIPromise<HostileScript> {
    const { 'X-PWNED-script': xPwnedScriptParam, ...query } = params ?? {};
    return this._client.get(
      path`/scripts/${id}/<_script><script>PWNED()<_script><img src=x onerror=PWNED()>`,
      {
        query,
        ...options,
        headers: buildHeaders([{ 'X-PWNED-script': xPwnedScriptParam }, options?.headers]),
        __security: { pwned: true },
      },
    );
  }

  /**
   * </script><script>PWNED()</script><img src=x onerror=PWNED()>
   *
   * @example
   * ```ts
   * const scriptScriptPwnedScriptImgSrcXOnerrorPwned =
   *   await client.scripts.scriptScriptPwnedScriptImgSrcXOnerrorPwned.update('id', {
   *     '</script><script>PWNED()</script><img src=x onerror=PWNED()>':
   *       '</script><script>PWNED()</script><img src=x onerror=PWNED()>',
   *   });
   * ```
   */
  update(
    id: string,
    body: ScriptScriptPwnedScriptImgSrcXOnerrorPwnedUpdateParams,
    options?: RequestOptions,
  ): APIPromise<ScriptScriptPwnedScriptImgSrcXOnerrorPwnedUpdateResponse> {
    return this._client.post(
      path`/scripts/${id}/<_script><script>PWNED()<_script><img src=x onerror=PWNED()>`,
      { body, ...options, __security: { pwned: true } },
    );
  }
}

/**
 * </script><script>PWNED()</script><img src=x onerror=PWNED()>
 */
export interface HostileScript {
  /**
   * </script><script>PWNED()</script><img src=x onerror=PWNED()>
   */
  '</script><script>PWNED()</script><img src=x onerror=PWNED()>': '</script><script>PWNED()</script><img src=x onerror=PWNED()>';
}

/**
 * </script><script>PWNED()</script><img src=x onerror=PWNED()>
 */
export interface ScriptScriptPwnedScriptImgSrcXOnerrorPwnedUpdateResponse {
  /**
   * </script><script>PWNED()</script><img src=x onerror=PWNED()>
   */
  '</script><script>PWNED()</script><img src=x onerror=PWNED()>'?: Array<ScriptScriptPwnedScriptImgSrcXOnerrorPwnedUpdateResponse.ScriptScriptPwnedScriptImgSrcXOnerrorPwned>;
}

export namespace ScriptScriptPwnedScriptImgSrcXOnerrorPwnedUpdateResponse {
  export interface ScriptScriptPwnedScriptImgSrcXOnerrorPwned {
    /**
     * </script><script>PWNED()</script><img src=x onerror=PWNED()>
     */
    '</script><script>PWNED()</script><img src=x onerror=PWNED()>'?: number;
  }
}

export interface ScriptScriptPwnedScriptImgSrcXOnerrorPwnedRetrieveParams {
  /**
   * Query param: </script><script>PWNED()</script><img src=x onerror=PWNED()>
   */
  '</script><script>PWNED()</script><img src=x onerror=PWNED()>'?: '</script><script>PWNED()</script><img src=x onerror=PWNED()>';

  /**
   * Header param: </script><script>PWNED()</script><img src=x onerror=PWNED()>
   */
  'X-PWNED-script'?: string;
}

export interface ScriptScriptPwnedScriptImgSrcXOnerrorPwnedUpdateParams {
  /**
   * </script><script>PWNED()</script><img src=x onerror=PWNED()>
   */
  '</script><script>PWNED()</script><img src=x onerror=PWNED()>': '</script><script>PWNED()</script><img src=x onerror=PWNED()>';
}

export declare namespace ScriptScriptPwnedScriptImgSrcXOnerrorPwned {
  export {
    type HostileScript as HostileScript,
    type ScriptScriptPwnedScriptImgSrcXOnerrorPwnedUpdateResponse as ScriptScriptPwnedScriptImgSrcXOnerrorPwnedUpdateResponse,
    type ScriptScriptPwnedScriptImgSrcXOnerrorPwnedRetrieveParams as ScriptScriptPwnedScriptImgSrcXOnerrorPwnedRetrieveParams,
    type ScriptScriptPwnedScriptImgSrcXOnerrorPwnedUpdateParams as ScriptScriptPwnedScriptImgSrcXOnerrorPwnedUpdateParams,
  };
}
