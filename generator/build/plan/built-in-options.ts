/** Options that every client has, whatever a configuration says of them. */
import type { BaseClientOptions } from '../../../templates/runtime/options.js';
import type { Config, OptionConfig } from '../../config/types.js';
import { diagnostic, type Report } from '../../diagnostic.js';
import { camel, type Casings } from '../../lib/words.js';

/** Their names: all of them, or this does not compile. */
const names: { readonly [name in keyof BaseClientOptions]-?: true } = {
  baseURL: true,
  timeout: true,
  fetchOptions: true,
  fetch: true,
  maxRetries: true,
  defaultHeaders: true,
  defaultQuery: true,
  logLevel: true,
  logger: true,
};

/** What a constructor takes whatever the configuration says. */
export const builtInOptions: readonly string[] = Object.keys(names);

/**
 * The configuration without options that say again what every client takes (`base_url`), each reported with where to say it. One
 * that is sent somewhere stays, and gets another name.
 */
export function withoutBuiltIn(config: Config, casings: Casings, report: Report): Config {
  const isBuiltIn = ({ name, auth, send, serverVariable }: OptionConfig): boolean =>
    (auth ?? send ?? serverVariable) === undefined && builtInOptions.includes(camel(name, casings));
  const options = config.client.options.filter((option) => !isBuiltIn(option));
  if (options.length === config.client.options.length) return config;
  for (const option of config.client.options.filter(isBuiltIn))
    report(diagnostic('option-built-in', { name: camel(option.name, casings) }, { ...option.at, key: true }));
  return { ...config, client: { ...config.client, options } };
}
