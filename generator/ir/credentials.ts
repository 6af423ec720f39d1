/** Which options of the client hold what: the credentials of a scheme, what a method needs, what is not for requests. */
import type { Api, AuthScheme, Client, ClientOption, Operation } from './types.js';

/** The options that a method's first choice of credentials is made from; where tokens can be got with them, those rather than a token. */
function credentialsOf(
  operation: Pick<Operation, 'auth'>,
  api: Pick<Api, 'auth' | 'client'>,
): readonly ClientOption[] {
  const schemes = (operation.auth[0] ?? []).flatMap((id) => api.auth.filter((scheme) => scheme.id === id));
  const names = new Set(schemes.flatMap((scheme) => optionSets(scheme).at(-1) ?? []));
  return api.client.options.filter(({ name }) => names.has(name));
}

/** The options without which a method cannot be called where no environment variable is set: its credentials, and what has no default. */
export function neededOptions(
  operation: Pick<Operation, 'auth'>,
  api: Pick<Api, 'auth' | 'client'>,
): readonly ClientOption[] {
  const own = credentialsOf(operation, api);
  const every = new Set(api.auth.flatMap(optionNames));
  // A client that takes several credentials asks for one of them even where a method sends none.
  const credentials = own.length > 0 || every.size < 2 ? own : credentialsOf(api.client, api);
  return api.client.options.filter(
    (option) =>
      credentials.includes(option) ||
      (!option.nullable && option.default === undefined && option.env === undefined),
  );
}

/** The options of the client that requests are made with: not those for webhooks alone. */
export function sendingOptions({ options }: Pick<Client, 'options'>): readonly ClientOption[] {
  return options.filter(({ receives }) => !receives);
}

/** The options that hold the credentials of a scheme. */
export function optionNames(scheme: AuthScheme): readonly string[] {
  return optionSets(scheme).flat();
}

/** The ways to give the credentials of a scheme, each by options that go together. */
export function optionSets(scheme: AuthScheme): readonly (readonly string[])[] {
  switch (scheme.kind) {
    case 'bearer':
    case 'key':
      return [[scheme.option]];
    case 'basic':
      return [[scheme.username, scheme.password]];
    case 'oauth2ClientCredentials': {
      const { accessToken, clientId, clientSecret } = scheme;
      return [...(accessToken === undefined ? [] : [[accessToken]]), [clientId, clientSecret]];
    }
    case 'unsupported':
      return [];
    default:
      return scheme satisfies never;
  }
}
