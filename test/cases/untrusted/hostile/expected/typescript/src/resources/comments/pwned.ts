import { type APIPromise, APIResource, buildHeaders, path, type RequestOptions } from '../../core/codegen.js';

export class PwnedResource extends APIResource {
  static _key = ['comments', 'pwned'] as const;

  /**
   * *\/ PWNED(); /*
   *
   * @deprecated
   */
  retrieve(
    id: string,
    params: PwnedRetrieveParams | null | undefined = {},
    options?: RequestOptions,
  ): APIPromise<HostileComment> {
    const { 'X-PWNED-comment': xPwnedCommentParam, ...query } = params ?? {};
    return this._client.get(path`/comments/${id}/*_ PWNED(); _*`, {
      query,
      ...options,
      headers: buildHeaders([{ 'X-PWNED-comment': xPwnedCommentParam }, options?.headers]),
      __security: { pwned: true },
    });
  }

  /**
   * *\/ PWNED(); /*
   *
   * @example
   * ```ts
   * const pwned = await client.comments.pwned.update('id', {
   *   '"; PWNED(); "': '"; PWNED(); "',
   *   "'; PWNED(); '": "'; PWNED(); '",
   *   '*\/ PWNED(); /*': '*\/ PWNED(); /*',
   * });
   * ```
   */
  update(id: string, body: PwnedUpdateParams, options?: RequestOptions): APIPromise<PwnedUpdateResponse> {
    return this._client.post(path`/comments/${id}/*_ PWNED(); _*`, {
      body,
      ...options,
      __security: { pwned: true },
    });
  }
}

/**
 * *\/ PWNED(); /*
 */
export interface HostileComment {
  /**
   * "; PWNED(); "
   */
  '"; PWNED(); "': string;

  /**
   * '; PWNED(); '
   */
  "'; PWNED(); '": string;

  /**
   * *\/ PWNED(); /*
   */
  '*/ PWNED(); /*': string;

  /**
   * [31mPWNED();[0m
   */
  '\u001b[31mPWNED();\u001b[0m\u0007'?: string;

  /**
   * $(PWNED) `PWNED` ; PWNED
   */
  '$(PWNED) `PWNED` ; PWNED'?: string;

  /**
   * ${PWNED()}
   */
  '${PWNED()}'?: string;

  /**
   * </script><script>PWNED()</script><img src=x onerror=PWNED()>
   */
  '</script><script>PWNED()</script><img src=x onerror=PWNED()>'?: string;

  /**
   * \@example *\/ PWNED(); /** {@link PWNED}
   */
  '@example */ PWNED(); /** {@link PWNED}'?: string;

  /**
   * \'; PWNED(); //
   */
  "\\'; PWNED(); //"?: string;

  /**
   * `; PWNED(); `
   */
  '`; PWNED(); `'?: string;

  /**
   * ```
   * <script>PWNED()</script>
   * ```ts
   * PWNED();
   */
  '```\n<script>PWNED()</script>\n```ts\nPWNED();'?: string;

  'const backslash'?: "\\'; PWNED(); //";

  'const bidi'?: '\u202e/* PWNED(); */\u2066';

  'const comment'?: '*/ PWNED(); /*';

  'const double'?: '"; PWNED(); "';

  'const fence'?: '```\n<script>PWNED()</script>\n```ts\nPWNED();';

  'const jsdoc'?: '@example */ PWNED(); /** {@link PWNED}';

  'const newline'?: 'first\nPWNED();\n';

  'const script'?: '</script><script>PWNED()</script><img src=x onerror=PWNED()>';

  'const separator'?: 'first\u2028PWNED();\u2029';

  'const shell'?: '$(PWNED) `PWNED` ; PWNED';

  'const single'?: "'; PWNED(); '";

  'const subst'?: '${PWNED()}';

  'const terminal'?: '\u001b[31mPWNED();\u001b[0m\u0007';

  'const tick'?: '`; PWNED(); `';

  /**
   * \'; PWNED(); //
   */
  'enum backslash'?: "\\'; PWNED(); //" | 'backslash';

  /**
   * /* PWNED(); *\/
   */
  'enum bidi'?: '\u202e/* PWNED(); */\u2066' | 'bidi';

  /**
   * *\/ PWNED(); /*
   */
  'enum comment'?: '*/ PWNED(); /*' | 'comment';

  /**
   * "; PWNED(); "
   */
  'enum double'?: '"; PWNED(); "' | 'double';

  /**
   * ```
   * <script>PWNED()</script>
   * ```ts
   * PWNED();
   */
  'enum fence'?: '```\n<script>PWNED()</script>\n```ts\nPWNED();' | 'fence';

  /**
   * \@example *\/ PWNED(); /** {@link PWNED}
   */
  'enum jsdoc'?: '@example */ PWNED(); /** {@link PWNED}' | 'jsdoc';

  /**
   * first PWNED();
   */
  'enum newline'?: 'first\nPWNED();\n' | 'newline';

  /**
   * </script><script>PWNED()</script><img src=x onerror=PWNED()>
   */
  'enum script'?: '</script><script>PWNED()</script><img src=x onerror=PWNED()>' | 'script';

  /**
   * first PWNED();
   */
  'enum separator'?: 'first\u2028PWNED();\u2029' | 'separator';

  /**
   * $(PWNED) `PWNED` ; PWNED
   */
  'enum shell'?: '$(PWNED) `PWNED` ; PWNED' | 'shell';

  /**
   * '; PWNED(); '
   */
  'enum single'?: "'; PWNED(); '" | 'single';

  /**
   * ${PWNED()}
   */
  'enum subst'?: '${PWNED()}' | 'subst';

  /**
   * [31mPWNED();[0m
   */
  'enum terminal'?: '\u001b[31mPWNED();\u001b[0m\u0007' | 'terminal';

  /**
   * `; PWNED(); `
   */
  'enum tick'?: '`; PWNED(); `' | 'tick';

  /**
   * first PWNED();
   */
  'first\nPWNED();\n'?: string;

  /**
   * first PWNED();
   */
  'first\u2028PWNED();\u2029'?: string;

  /**
   * /* PWNED(); *\/
   */
  '\u202e/* PWNED(); */\u2066'?: string;
}

/**
 * *\/ PWNED(); /*
 */
export interface PwnedUpdateResponse {
  /**
   * *\/ PWNED(); /*
   */
  '*/ PWNED(); /*'?: Array<PwnedUpdateResponse.Pwned>;
}

export namespace PwnedUpdateResponse {
  export interface Pwned {
    /**
     * *\/ PWNED(); /*
     */
    '*/ PWNED(); /*'?: number;
  }
}

export interface PwnedRetrieveParams {
  /**
   * Query param: *\/ PWNED(); /*
   */
  '*/ PWNED(); /*'?: '*/ PWNED(); /*';

  /**
   * Header param: *\/ PWNED(); /*
   */
  'X-PWNED-comment'?: string;
}

export interface PwnedUpdateParams {
  /**
   * "; PWNED(); "
   */
  '"; PWNED(); "': string;

  /**
   * '; PWNED(); '
   */
  "'; PWNED(); '": string;

  /**
   * *\/ PWNED(); /*
   */
  '*/ PWNED(); /*': string;

  /**
   * [31mPWNED();[0m
   */
  '\u001b[31mPWNED();\u001b[0m\u0007'?: string;

  /**
   * $(PWNED) `PWNED` ; PWNED
   */
  '$(PWNED) `PWNED` ; PWNED'?: string;

  /**
   * ${PWNED()}
   */
  '${PWNED()}'?: string;

  /**
   * </script><script>PWNED()</script><img src=x onerror=PWNED()>
   */
  '</script><script>PWNED()</script><img src=x onerror=PWNED()>'?: string;

  /**
   * \@example *\/ PWNED(); /** {@link PWNED}
   */
  '@example */ PWNED(); /** {@link PWNED}'?: string;

  /**
   * \'; PWNED(); //
   */
  "\\'; PWNED(); //"?: string;

  /**
   * `; PWNED(); `
   */
  '`; PWNED(); `'?: string;

  /**
   * ```
   * <script>PWNED()</script>
   * ```ts
   * PWNED();
   */
  '```\n<script>PWNED()</script>\n```ts\nPWNED();'?: string;

  'const backslash'?: "\\'; PWNED(); //";

  'const bidi'?: '\u202e/* PWNED(); */\u2066';

  'const comment'?: '*/ PWNED(); /*';

  'const double'?: '"; PWNED(); "';

  'const fence'?: '```\n<script>PWNED()</script>\n```ts\nPWNED();';

  'const jsdoc'?: '@example */ PWNED(); /** {@link PWNED}';

  'const newline'?: 'first\nPWNED();\n';

  'const script'?: '</script><script>PWNED()</script><img src=x onerror=PWNED()>';

  'const separator'?: 'first\u2028PWNED();\u2029';

  'const shell'?: '$(PWNED) `PWNED` ; PWNED';

  'const single'?: "'; PWNED(); '";

  'const subst'?: '${PWNED()}';

  'const terminal'?: '\u001b[31mPWNED();\u001b[0m\u0007';

  'const tick'?: '`; PWNED(); `';

  /**
   * \'; PWNED(); //
   */
  'enum backslash'?: "\\'; PWNED(); //" | 'backslash';

  /**
   * /* PWNED(); *\/
   */
  'enum bidi'?: '\u202e/* PWNED(); */\u2066' | 'bidi';

  /**
   * *\/ PWNED(); /*
   */
  'enum comment'?: '*/ PWNED(); /*' | 'comment';

  /**
   * "; PWNED(); "
   */
  'enum double'?: '"; PWNED(); "' | 'double';

  /**
   * ```
   * <script>PWNED()</script>
   * ```ts
   * PWNED();
   */
  'enum fence'?: '```\n<script>PWNED()</script>\n```ts\nPWNED();' | 'fence';

  /**
   * \@example *\/ PWNED(); /** {@link PWNED}
   */
  'enum jsdoc'?: '@example */ PWNED(); /** {@link PWNED}' | 'jsdoc';

  /**
   * first PWNED();
   */
  'enum newline'?: 'first\nPWNED();\n' | 'newline';

  /**
   * </script><script>PWNED()</script><img src=x onerror=PWNED()>
   */
  'enum script'?: '</script><script>PWNED()</script><img src=x onerror=PWNED()>' | 'script';

  /**
   * first PWNED();
   */
  'enum separator'?: 'first\u2028PWNED();\u2029' | 'separator';

  /**
   * $(PWNED) `PWNED` ; PWNED
   */
  'enum shell'?: '$(PWNED) `PWNED` ; PWNED' | 'shell';

  /**
   * '; PWNED(); '
   */
  'enum single'?: "'; PWNED(); '" | 'single';

  /**
   * ${PWNED()}
   */
  'enum subst'?: '${PWNED()}' | 'subst';

  /**
   * [31mPWNED();[0m
   */
  'enum terminal'?: '\u001b[31mPWNED();\u001b[0m\u0007' | 'terminal';

  /**
   * `; PWNED(); `
   */
  'enum tick'?: '`; PWNED(); `' | 'tick';

  /**
   * first PWNED();
   */
  'first\nPWNED();\n'?: string;

  /**
   * first PWNED();
   */
  'first\u2028PWNED();\u2029'?: string;

  /**
   * /* PWNED(); *\/
   */
  '\u202e/* PWNED(); */\u2066'?: string;
}

export declare namespace PwnedResource {
  export {
    type HostileComment as HostileComment,
    type PwnedUpdateResponse as PwnedUpdateResponse,
    type PwnedRetrieveParams as PwnedRetrieveParams,
    type PwnedUpdateParams as PwnedUpdateParams,
  };
}
