/** Base URLs that are more than a text. */
import { SDKError } from './error.js';

type Options = { readonly [name: string]: unknown };

/** Gives the usual base URL of a client with certain options. */
export interface ServerURL {
  (options: Options): string;
  /** What else changes of a client's options where a caller changes some. */
  readonly moved?: (changed: object, before: object) => Options;
}

/** A base URL whose `{variable}`s are filled from options of the client, or by their defaults. */
export function serverURL(
  template: string,
  variables: { readonly [name: string]: { readonly option?: string; readonly default: string } },
): ServerURL {
  return (options) =>
    template.replace(/\{([^{}]*)\}/g, (whole, name: string) => {
      const variable = variables[name];
      if (!variable) return whole;
      return `${(options[variable.option as string] ?? variable.default) as string}`;
    });
}

/**
 * A base URL without a host: that of the page, in a browser. Elsewhere the caller has to give one.
 *
 * @throws {SDKError} when there is none, which names the environment variable that may hold it.
 */
export function relativeURL(path: string, env: string): ServerURL {
  return ({ baseURL }) => {
    const { location } = globalThis as { readonly location?: { readonly href?: string } };
    if (!baseURL && location?.href) return new URL(path, location.href).href;
    if (!baseURL) {
      throw new SDKError(
        `The address of this API is not known. Please pass a \`baseURL\`, such as 'https://host.example${path.replace(/\/$/, '')}', or set the \`${env}\` environment variable.`,
      );
    }
    return path;
  };
}

/**
 * The base URL of the `environment` that the options name, or of the first.
 *
 * @throws {SDKError} when they name an unknown one, or one beside a base URL.
 */
export function environments(urls: { readonly [name: string]: string | ServerURL }): ServerURL {
  const urlOf = (options: Options): string => {
    const { environment, baseURL } = options;
    if (environment && baseURL) {
      throw new SDKError(
        'Both an `environment` and a base URL are given (the latter perhaps by an environment variable); to use the environment, pass `baseURL: null`',
      );
    }
    const name = (environment ?? Object.keys(urls)[0]) as string;
    const url = urls[name];
    if (url === undefined) {
      throw new SDKError(`Unknown environment "${name}"; it may be ${Object.keys(urls).join(', ')}`);
    }
    return typeof url === 'string' ? url : url(options);
  };
  const moved = (changed: { readonly environment?: unknown }, before: object): Options => ({
    ...('environment' in before && { environment: undefined }),
    ...(changed.environment ? { baseURL: null } : undefined),
  });
  return Object.assign(urlOf, { moved });
}
