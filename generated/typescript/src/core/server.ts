/** Base URLs with variables in them. */

/** Gives the base URL for a client's options. */
export type ServerURL = (options: { readonly [name: string]: unknown }) => string;

/** A base URL whose `{variable}`s are filled from options of the client, or by their defaults. */
export function serverURL(
  template: string,
  variables: { readonly [name: string]: { readonly option?: string; readonly default: string } },
): ServerURL {
  return (options) =>
    template.replace(/\{([^{}]*)\}/g, (whole, name: string) => {
      const variable = variables[name];
      if (!variable) return whole;
      const value = variable.option === undefined ? undefined : options[variable.option];
      return `${(value ?? variable.default) as string}`;
    });
}
