/** The first line of a method: its call with the types of its arguments, and what it gives. */
import type { Models } from '../../ir/models.js';
import type { Operation } from '../../ir/types.js';
import type { Book, Method } from './book.js';
import { typeName, typeTokens, type TypeToken } from './type-text.js';

/** `client.files.list(query?: FileListParams | null, options?: RequestOptions): CursorPage<File>`, in pieces. */
export function signatureTokens(
  method: Method,
  { models }: Book,
  result: readonly TypeToken[],
): readonly TypeToken[] {
  const { operation } = method;
  const given = operation.arguments.positional.map(({ param, name }): readonly TypeToken[] => {
    const found = method.command.flags.find((flag) => flag.in === 'path' && flag.property.wireName === param);
    return [`${name}: `, ...(found ? typeName(found.property.type, models) : ['string'])];
  });
  const object = operation.arguments.object;
  const rest: readonly TypeToken[][] = [
    ...(object
      ? [
          [
            `${object.name}${object.optional ? '?' : ''}: `,
            ...typeName({ kind: 'ref', model: object.model }, models),
            ...(object.optional ? [' | null'] : []),
          ],
        ]
      : []),
    ['options?: RequestOptions'],
  ];
  const args = [...given, ...rest].flatMap((part, index) => (index === 0 ? part : [', ', ...part]));
  return [`${method.call}(`, ...args, '): ', ...result];
}

/** What awaiting the method gives, as the SDK calls it: `ConversationCursorPage<PermissionListResponse>`. */
export function resultTokens(
  operation: Operation,
  models: Models,
  style: 'name' | 'summary',
): readonly TypeToken[] {
  if (operation.paging)
    return [`${operation.paging.scheme}<`, ...typeName(operation.paging.item, models), '>'];
  const { result } = operation;
  const event = (type: typeof operation.streaming & object): readonly TypeToken[] => [
    'Stream<',
    ...typeName(type.event, models),
    '>',
  ];
  switch (result.kind) {
    case 'empty':
      return ['void'];
    case 'binary':
      return ['Response'];
    case 'stream':
      return ['Stream<', ...typeName(result.event, models), '>'];
    case 'json':
    case 'text': {
      const type =
        style === 'summary' ? typeTokens(result.type, 'typescript', models) : typeName(result.type, models);
      return operation.streaming ? [...type, ' | ', ...event(operation.streaming)] : type;
    }
    default:
      return result satisfies never;
  }
}
