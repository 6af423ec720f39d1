import { type APIPromise, APIResource, buildHeaders, path, type RequestOptions } from '../../core/codegen.js';

export class ScriptPwnedScriptTsPwned extends APIResource {
  static _key = ['fences', 'scriptPwnedScriptTsPwned'] as const;

  /**
   * ```
   * <script>PWNED()</script>
   * ```ts
   * PWNED();
   *
   * @deprecated
   */
  retrieve(
    id: string,
    params: ScriptPwnedScriptTsPwnedRetrieveParams | null | undefined = {},
    options?: RequestOptions,
  ): APIPromise<HostileFence> {
    const { 'X-PWNED-fence': xPwnedFenceParam, ...query } = params ?? {};
    return this._client.get(path`/fences/${id}/\`\`\` <script>PWNED()<_script> \`\`\`ts PWNED();`, {
      query,
      ...options,
      headers: buildHeaders([{ 'X-PWNED-fence': xPwnedFenceParam }, options?.headers]),
      __security: { pwned: true },
    });
  }

  /**
   * ```
   * <script>PWNED()</script>
   * ```ts
   * PWNED();
   *
   * @example
   * ```ts
   * const scriptPwnedScriptTsPwned =
   *   await client.fences.scriptPwnedScriptTsPwned.update('id', {
   *     '```\n<script>PWNED()</script>\n```ts\nPWNED();':
   *       '```\n<script>PWNED()</script>\n```ts\nPWNED();',
   *   });
   * ```
   */
  update(
    id: string,
    body: ScriptPwnedScriptTsPwnedUpdateParams,
    options?: RequestOptions,
  ): APIPromise<ScriptPwnedScriptTsPwnedUpdateResponse> {
    return this._client.post(path`/fences/${id}/\`\`\` <script>PWNED()<_script> \`\`\`ts PWNED();`, {
      body,
      ...options,
      __security: { pwned: true },
    });
  }
}

/**
 * ```
 * <script>PWNED()</script>
 * ```ts
 * PWNED();
 */
export interface HostileFence {
  /**
   * ```
   * <script>PWNED()</script>
   * ```ts
   * PWNED();
   */
  '```\n<script>PWNED()</script>\n```ts\nPWNED();': '```\n<script>PWNED()</script>\n```ts\nPWNED();';
}

/**
 * ```
 * <script>PWNED()</script>
 * ```ts
 * PWNED();
 */
export interface ScriptPwnedScriptTsPwnedUpdateResponse {
  /**
   * ```
   * <script>PWNED()</script>
   * ```ts
   * PWNED();
   */
  '```\n<script>PWNED()</script>\n```ts\nPWNED();'?: Array<ScriptPwnedScriptTsPwnedUpdateResponse.ScriptPwnedScriptTsPwned>;
}

export namespace ScriptPwnedScriptTsPwnedUpdateResponse {
  export interface ScriptPwnedScriptTsPwned {
    /**
     * ```
     * <script>PWNED()</script>
     * ```ts
     * PWNED();
     */
    '```\n<script>PWNED()</script>\n```ts\nPWNED();'?: number;
  }
}

export interface ScriptPwnedScriptTsPwnedRetrieveParams {
  /**
   * Header param: ``` <script>PWNED()</script>
   * ```ts
   * PWNED();
   */
  'X-PWNED-fence'?: string;

  /**
   * Query param: ``` <script>PWNED()</script>
   * ```ts
   * PWNED();
   */
  '```\n<script>PWNED()</script>\n```ts\nPWNED();'?: '```\n<script>PWNED()</script>\n```ts\nPWNED();';
}

export interface ScriptPwnedScriptTsPwnedUpdateParams {
  /**
   * ```
   * <script>PWNED()</script>
   * ```ts
   * PWNED();
   */
  '```\n<script>PWNED()</script>\n```ts\nPWNED();': '```\n<script>PWNED()</script>\n```ts\nPWNED();';
}

export declare namespace ScriptPwnedScriptTsPwned {
  export {
    type HostileFence as HostileFence,
    type ScriptPwnedScriptTsPwnedUpdateResponse as ScriptPwnedScriptTsPwnedUpdateResponse,
    type ScriptPwnedScriptTsPwnedRetrieveParams as ScriptPwnedScriptTsPwnedRetrieveParams,
    type ScriptPwnedScriptTsPwnedUpdateParams as ScriptPwnedScriptTsPwnedUpdateParams,
  };
}
