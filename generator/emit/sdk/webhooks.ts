/** The methods of a resource that take webhooks. */
import type {
  JSDocStructure,
  MethodDeclarationStructure,
  OptionalKind,
  ParameterDeclarationStructure,
} from 'ts-morph';
import type { WebhookMethods, WebhookParser } from '../../ir/types.js';
import { runtime, runtimeType } from '../../ts/runtime.js';
import { quote } from '../../ts/text.js';
import { typeText } from '../../ts/type-text.js';
import type { FileContext } from './context.js';

/** What both methods take. */
const parameters = ['payload', 'headers', 'secret', 'tolerance'] as const;

/** How the methods are called in `api.md` and the like. */
export const webhookArguments = 'payload, headers, secret?, tolerance?';

/** The method that gives the event of a webhook, and the one that only verifies it. */
export function webhookMethods(
  { name, verifyName, option, event }: WebhookMethods,
  { api, names, scope }: FileContext,
): OptionalKind<MethodDeclarationStructure>[] {
  const type = typeText(event, names);
  const { env } = api.client.options.find((one) => one.name === option) ?? {};
  const members = [`option: ${quote(option)}`, ...(env === undefined ? [] : [`env: ${quote(env)}`])];
  const verify = `${scope.use(runtime('verifyFor'))}(this._client, { ${members.join(', ')} }, ${parameters.join(', ')})`;
  const given: OptionalKind<ParameterDeclarationStructure>[] = [
    { name: 'payload', type: 'string' },
    { name: 'headers', type: scope.use(runtimeType('HeadersLike')) },
    { name: 'secret', type: 'string | null', hasQuestionToken: true },
    { name: 'tolerance', type: 'number', hasQuestionToken: true },
  ];
  const call = parameters.join(', ');
  return [
    {
      name,
      docs: about('Gives the event of a webhook, once it is certain who sent it.', option),
      parameters: given,
      returnType: `Promise<${type}>`,
      statements: [`return this.${verifyName}(${call}).then(() => JSON.parse(payload) as ${type});`],
    },
    {
      name: verifyName,
      docs: about(
        'Checks that a webhook was sent by someone who knows the secret, and not long ago.',
        option,
      ),
      parameters: given,
      returnType: 'Promise<void>',
      statements: [`return ${verify};`],
    },
  ];
}

/** A method that gives the event of a webhook, whoever sent it. */
export function parserMethod(
  { name, event }: WebhookParser,
  { names }: FileContext,
): OptionalKind<MethodDeclarationStructure> {
  const lines = [
    'Gives the event of a webhook without verifying who sent it: only for what has been verified already.',
    '',
    '@param payload - The body of the request, as text.',
  ];
  const type = typeText(event, names);
  return {
    name,
    docs: [{ description: `\n${lines.join('\n')}` }],
    parameters: [{ name: 'payload', type: 'string' }],
    returnType: type,
    statements: [`return JSON.parse(payload) as ${type};`],
  };
}

/** The comment of either method: what it does, its arguments, and what it throws. */
function about(summary: string, option: string): OptionalKind<JSDocStructure>[] {
  const lines = [
    summary,
    '',
    '@param payload - The body of the request, exactly as it was received: text, not parsed.',
    '@param headers - The headers of the request.',
    `@param secret - What webhooks are signed with; the client's \`${option}\` unless given.`,
    '@param tolerance - How old the webhook may be, in seconds; 300 unless given.',
    '@throws {InvalidWebhookSignatureError} when the signature does not fit, or the webhook is too old.',
    '@throws {Error} when there is no secret, or a header is missing.',
  ];
  return [{ description: `\n${lines.join('\n')}` }];
}
