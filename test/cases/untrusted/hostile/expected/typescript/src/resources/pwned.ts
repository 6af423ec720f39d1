import { type APIPromise, APIResource, type RequestOptions } from '../core/codegen.js';

export class PwnedResource extends APIResource {
  static _key = ['pwned'] as const;

  /**
   * @example
   * ```ts
   * const pwned = await client.pwned.retrieve();
   * ```
   */
  retrieve(options?: RequestOptions): APIPromise<Pwned> {
    return this._client.get('/../../../PWNED', { ...options, __security: { pwned: true } });
  }
}

/**
 * Leaves the folder?
 */
export interface Pwned {
  /**
   * *\/ PWNED(); /* '; PWNED(); ' "; PWNED(); " `; PWNED(); ` ${PWNED()} first
   * PWNED(); first PWNED(); </script><script>PWNED()</script><img src=x
   * onerror=PWNED()> ``` <script>PWNED()</script>
   * ```ts
   * PWNED(); [31mPWNED();[0m /* PWNED(); *\/ \'; PWNED(); // @example *\/ PWNED(); /** {@link PWNED} $(PWNED) `PWNED` ; PWNED
   */
  odd?: PwnedPwned;
}

/**
 * *\/ PWNED(); /* '; PWNED(); ' "; PWNED(); " `; PWNED(); ` ${PWNED()} first
 * PWNED(); first PWNED(); </script><script>PWNED()</script><img src=x
 * onerror=PWNED()> ``` <script>PWNED()</script>
 * ```ts
 * PWNED(); [31mPWNED();[0m /* PWNED(); *\/ \'; PWNED(); // @example *\/ PWNED(); /** {@link PWNED} $(PWNED) `PWNED` ; PWNED
 */
export type PwnedPwned =
  | '*/ PWNED(); /*'
  | "'; PWNED(); '"
  | '"; PWNED(); "'
  | '`; PWNED(); `'
  | '${PWNED()}'
  | 'first\nPWNED();\n'
  | 'first\u2028PWNED();\u2029'
  | '</script><script>PWNED()</script><img src=x onerror=PWNED()>'
  | '```\n<script>PWNED()</script>\n```ts\nPWNED();'
  | '\u001b[31mPWNED();\u001b[0m\u0007'
  | '\u202e/* PWNED(); */\u2066'
  | "\\'; PWNED(); //"
  | '@example */ PWNED(); /** {@link PWNED}'
  | '$(PWNED) `PWNED` ; PWNED';

export declare namespace PwnedResource {
  export { type Pwned as Pwned, type PwnedPwned as PwnedPwned };
}
