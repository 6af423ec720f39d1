/** Environment variables, where the platform has them. */

interface Platform {
  readonly process?: { readonly env: { readonly [name: string]: string | undefined } };
  readonly Deno?: { readonly env: { get(name: string): string | undefined } };
}

/** An environment variable, trimmed. `undefined` when it is blank, or must not be read. */
export function readEnv(name: string): string | undefined {
  const { process, Deno } = globalThis as Platform;
  try {
    return (process ? process.env[name] : Deno?.env.get(name))?.trim() || undefined;
  } catch {
    return undefined;
  }
}
