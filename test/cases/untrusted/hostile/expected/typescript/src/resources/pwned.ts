import { type APIPromise, APIResource, type RequestOptions } from '../core/codegen.js';

export class Pwned extends APIResource {
  retrieve(options?: RequestOptions): APIPromise<PwnedPwned> {
    return this._client.get('/../../../PWNED', { ...options, __security: { pwned: true } });
  }
}

/**
 * *\/ PWNED(); /* '; PWNED(); ' "; PWNED(); " `; PWNED(); ` ${PWNED()} first
 * PWNED(); first PWNED(); </script><script>PWNED()</script><img src=x
 * onerror=PWNED()> ``` <script>PWNED()</script>
 * ```ts
 * PWNED(); [31mPWNED();[0m /* PWNED(); *\/ \'; PWNED(); // @example *\/ PWNED(); /** {@link PWNED} $(PWNED) `PWNED` ; PWNED
 */
export type PwnedModel =
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

/**
 * Leaves the folder?
 */
export interface PwnedPwned {
  /**
   * *\/ PWNED(); /* '; PWNED(); ' "; PWNED(); " `; PWNED(); ` ${PWNED()} first
   * PWNED(); first PWNED(); </script><script>PWNED()</script><img src=x
   * onerror=PWNED()> ``` <script>PWNED()</script>
   * ```ts
   * PWNED(); [31mPWNED();[0m /* PWNED(); *\/ \'; PWNED(); // @example *\/ PWNED(); /** {@link PWNED} $(PWNED) `PWNED` ; PWNED
   */
  odd?: PwnedModel;
}

export declare namespace Pwned {
  export { type PwnedModel as PwnedModel, type PwnedPwned as PwnedPwned };
}
