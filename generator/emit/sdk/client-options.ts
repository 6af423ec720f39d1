/** `ClientOptions`: what the constructor of the client takes. */
import type { InterfaceDeclarationStructure, OptionalKind, PropertySignatureStructure } from 'ts-morph';
import type { Api, ClientOption } from '../../ir/types.js';
import { docs } from '../../ts/doc.js';
import type { FileScope } from '../../ts/file.js';
import { interfaceKind } from '../../ts/kinds.js';
import { runtimeType } from '../../ts/runtime.js';
import { quote } from '../../ts/text.js';
import { typeText, type TypeNames } from '../../ts/type-text.js';
import { isCallable, jsonExpression } from './definition.js';
import type { FileContext } from './context.js';

/** The interface `ClientOptions`: what the API's options are beside those of every client. */
export function optionsInterface({
  api,
  scope,
  names,
}: Pick<FileContext, 'api' | 'scope' | 'names'>): InterfaceDeclarationStructure {
  const { options, browser } = api.client;
  return {
    kind: interfaceKind,
    isExported: true,
    name: 'ClientOptions',
    docs: docs({ body: optionsDoc(api) }),
    extends: [scope.use(runtimeType('BaseClientOptions'))],
    properties: [
      ...options.map((option) => optionMember(option, api, scope, names)),
      ...(api.environments.length > 1 ? [environmentMember(api)] : []),
      ...(browser.state === 'dangerous_allow'
        ? [
            {
              name: 'dangerouslyAllowBrowser',
              hasQuestionToken: true,
              type: 'boolean | undefined',
              docs: docs({
                body: 'Allows the client to run in a browser, where whoever opens the page can read its credentials.',
              }),
            },
          ]
        : []),
    ],
  };
}

function optionsDoc({ client }: Api): string {
  const { name, options } = client;
  const reads = options.some(({ env }) => env !== undefined);
  return `Options of the \`${name}\` client.${reads ? ' Those left out are looked for in the environment, where they say so.' : ''}`;
}

function optionMember(
  option: ClientOption,
  api: Api,
  scope: FileScope,
  names: TypeNames,
): OptionalKind<PropertySignatureStructure> {
  const callable = isCallable(option, api);
  const types = [
    typeText(option.type, names),
    ...(callable ? [scope.use(runtimeType('APIKeySetter'))] : []),
    ...(option.nullable ? ['null'] : []),
    'undefined',
  ];
  return {
    name: option.name,
    hasQuestionToken: true,
    type: types.join(' | '),
    docs: docs({ body: optionDoc(option, callable) }),
  };
}

function optionDoc({ doc, env, ...option }: ClientOption, callable: boolean): string {
  const given = option.default === undefined ? undefined : `\`${jsonExpression(option.default)}\``;
  const fallback = [env === undefined ? undefined : `process.env[${quote(env)}]`, given].filter(
    (each) => each !== undefined,
  );
  return [
    doc?.body ?? doc?.summary,
    callable
      ? 'May be a function, which is then asked for the value before each attempt at a request.'
      : undefined,
    fallback.length > 0 ? `Defaults to ${fallback.join(', then ')}.` : undefined,
  ]
    .filter((each) => each !== undefined && each !== '')
    .join('\n\n');
}

function environmentMember({ environments }: Api): OptionalKind<PropertySignatureStructure> {
  const [usual] = environments;
  return {
    name: 'environment',
    hasQuestionToken: true,
    type: `${environments.map(({ name }) => quote(name)).join(' | ')} | undefined`,
    docs: docs({
      body: [
        'Which of the addresses of the API to use, where no `baseURL` is given.',
        environments.map(({ name, url }) => `- \`${name}\` corresponds to \`${url}\``).join('\n'),
        usual ? `Defaults to \`${usual.name}\`.` : '',
      ].join('\n\n'),
    }),
  };
}
