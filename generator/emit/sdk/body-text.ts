/** What a method sends as its body. */
import type { Models } from '../../ir/models.js';
import { propertiesOf } from '../../ir/properties.js';
import type { ModelId, Operation } from '../../ir/types.js';
import { isVariableName } from '../../lib/identifier.js';
import type { FileScope } from '../../ts/file.js';
import { runtime } from '../../ts/runtime.js';
import { access, propertyName, quote } from '../../ts/text.js';
import { isObject, memberText, takesEmpty, type Locals } from './arguments.js';
import type { FileContext } from './context.js';
import { isWritten } from './request-headers.js';

/** The member that is the body, written here where the client would not write it so. */
export function bodyMembers(
  operation: Operation,
  { body }: Locals,
  { scope, places }: FileContext,
): string[] {
  const { method, bodies } = operation;
  const [sent] = bodies;
  const typeOf = (id: ModelId) => places.model(id).type;
  if (body === undefined || !sent) return [];
  if (isWritten(sent, typeOf)) return [`body: JSON.stringify(${body})`];
  const fields = fieldTexts(operation, body, scope, places.models);
  if (fields.length > 0) return [`body: { ...${body}, ${fields.join(', ')} }`];
  const isIdle = (method === 'get' || method === 'head') && isObject(sent.type, typeOf);
  return isIdle && takesEmpty(sent.type, typeOf)
    ? [`...${scope.use(runtime('unlessEmpty'))}(${body})`]
    : [memberText('body', body)];
}

/** The fields of a form that are written here, as members that take the place of those of the body. */
function fieldTexts(
  { bodies, arguments: { object } }: Operation,
  body: string,
  scope: FileScope,
  models: Models,
): string[] {
  const [sent] = bodies;
  if (!sent?.written || sent.type.kind === 'union' || !isVariableName(body)) return [];
  // Where JSON is possible too, what holds no file is sent as that.
  if (bodies.some(({ encoding }) => encoding === 'json')) return [];
  const written = new Map(Object.entries(sent.written));
  const holder = object?.optional && object.name === body ? `${body}?` : body;
  return propertiesOf(sent.type, models).flatMap(({ wireName }) => {
    const how = written.get(wireName);
    if (how === undefined) return [];
    const value = access(holder, wireName).replace('?[', '?.[');
    const text =
      how === 'json'
        ? `${scope.use(runtime('jsonPart'))}(${value})`
        : `${scope.use(runtime('joined'))}(${[value, ...(how === 'comma' ? [] : [quote(how === 'space' ? ' ' : '|')])].join(', ')})`;
    return [`${propertyName(wireName)}: ${text}`];
  });
}
