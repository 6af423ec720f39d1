/** One method of a resource: its signature, its comment, and the one expression that it is. */
import type {
  MethodDeclarationOverloadStructure,
  MethodDeclarationStructure,
  OptionalKind,
  ParameterDeclarationStructure,
} from 'ts-morph';
import type { Model, Operation } from '../../ir/types.js';
import { docs } from '../../ts/doc.js';
import type { FileScope } from '../../ts/file.js';
import { runtimeType } from '../../ts/runtime.js';
import { typeText } from '../../ts/type-text.js';
import { usageOf, usageText } from '../../ts/usage.js';
import { localsOf, takesEmpty, type Locals } from './arguments.js';
import { callStatements } from './call.js';
import type { Places } from './places.js';
import type { FileContext } from './context.js';

/** The method of an operation, as a member of its resource's class; `client` is how that reaches the client. */
export function method(
  operation: Operation,
  context: FileContext,
  client = 'this._client',
): OptionalKind<MethodDeclarationStructure> {
  const locals = localsOf(operation, (id) => context.places.model(id).type);
  const example =
    operation.doc?.deprecated || operation.skipExample
      ? undefined
      : usageText(
          operation,
          usageOf(operation, context.place?.names ?? [], context.api, context.places.models),
          false,
        );
  const comment = docs(operation.doc, example === undefined ? {} : { example });
  const modes = streamingModes(operation, context);
  return {
    name: operation.name === 'constructor' ? "['constructor']" : operation.name,
    hasOverrideKeyword: inherited.has(operation.name),
    docs: comment,
    parameters: parameters(operation, locals, context, modes?.base),
    returnType: modes ? `${modes.plain} | ${modes.streamed}` : returnType(operation, context),
    statements: callStatements(operation, locals, context, client),
    ...(modes && { overloads: overloads(operation, locals, context, modes) }),
  };
}

/** Methods that every object has. */
const inherited = new Set(
  'constructor toString toLocaleString valueOf hasOwnProperty isPrototypeOf propertyIsEnumerable'.split(' '),
);

interface Modes {
  readonly plain: string;
  readonly streamed: string;
  readonly streaming: string;
  readonly nonStreaming: string;
  readonly base: string;
}

function streamingModes(operation: Operation, context: FileContext): Modes | undefined {
  const { streaming, arguments: args } = operation;
  if (!streaming?.models || !args.object) return undefined;
  const { names, scope } = context;
  const promise = scope.use(runtimeType('APIPromise'));
  const stream = scope.use(runtimeType('Stream'));
  const data = operation.result.kind === 'json' ? typeText(operation.result.type, names) : 'unknown';
  const event = typeText(streaming.event, names);
  return {
    plain: `${promise}<${data}>`,
    streamed: `${promise}<${stream}<${event}>>`,
    nonStreaming: names.model(streaming.models.nonStreaming),
    streaming: names.model(streaming.models.streaming),
    base: names.model(args.object.model),
  };
}

function overloads(
  operation: Operation,
  locals: Locals,
  context: FileContext,
  { plain, streamed, streaming, nonStreaming, base }: Modes,
): OptionalKind<MethodDeclarationOverloadStructure>[] {
  const { scope } = context;
  const promise = scope.use(runtimeType('APIPromise'));
  const either = `${promise}<${streamed.slice(promise.length + 1, -1)} | ${plain.slice(promise.length + 1, -1)}>`;
  const overload = (params: string, returnType: string) => ({
    parameters: parameters(operation, locals, context, params).map(({ initializer, ...parameter }) => ({
      ...parameter,
      ...(initializer !== undefined && { hasQuestionToken: true }),
    })),
    returnType,
  });
  return [
    { ...overload(nonStreaming, plain), docs: [] },
    overload(streaming, streamed),
    overload(base, either),
  ];
}

function parameters(
  operation: Operation,
  locals: Locals,
  { names, scope, places }: FileContext,
  paramsType?: string,
): OptionalKind<ParameterDeclarationStructure>[] {
  const { object } = operation.arguments;
  const type = object && (paramsType ?? names.model(object.model));
  return [
    ...locals.positional.map(({ name, param }) => ({ name, type: typeText(param.type, names) })),
    ...(object && type !== undefined
      ? [
          object.optional
            ? {
                name: object.name,
                type: `${type} | null | undefined`,
                ...(takesEmpty({ kind: 'ref', model: object.model }, (id) => places.model(id).type)
                  ? { initializer: '{}' }
                  : { hasQuestionToken: true }),
              }
            : { name: object.name, type },
        ]
      : []),
    { name: 'options', hasQuestionToken: true, type: scope.use(runtimeType('RequestOptions')) },
  ];
}

/** What the method gives. */
function returnType(operation: Operation, { names, scope, places, owner }: FileContext): string {
  const { paging } = operation;
  if (paging) {
    const promise = scope.use(runtimeType('PagePromise'));
    const page = places.pageModel(owner, paging.alias);
    const item = typeText(paging.item, names);
    const foreign = page && page.owner !== owner ? foreignPage(page, scope, places) : undefined;
    return `${promise}<${foreign ?? (page ? names.model(page.id) : paging.alias)}, ${item}>`;
  }
  return `${scope.use(runtimeType('APIPromise'))}<${dataText(operation, { names, scope, places, owner })}>`;
}

/** A page alias of another file, by its own name. */
function foreignPage({ owner, name }: Model, scope: FileScope, places: Places): string {
  const { module, namespaces } = places.place(owner);
  return scope.use({ module, name, typeOnly: true }, `${namespaces[0] ?? ''}${name}`);
}

/** The page aliases of other files that methods give, which their file passes on under their own names. */
export function foreignPages(
  operations: readonly Operation[],
  { owner, scope, places }: Pick<FileContext, 'owner' | 'scope' | 'places'>,
): { readonly local: string; readonly name: string }[] {
  const pages = operations.flatMap(({ paging }) => (paging && places.pageModel(owner, paging.alias)) ?? []);
  return [...new Set(pages)]
    .filter((page) => page.owner !== owner && !scope.declares(page.name))
    .map((page) => ({ local: foreignPage(page, scope, places), name: page.name }));
}

/** The type of the data, without the promise. */
export function dataText(
  { result }: Operation,
  { names, scope }: Pick<FileContext, 'names' | 'scope' | 'places' | 'owner'>,
): string {
  switch (result.kind) {
    case 'empty':
      return 'void';
    case 'binary':
      return names.global('Response');
    case 'json':
    case 'text':
      return typeText(result.type, names);
    case 'stream':
      return `${scope.use(runtimeType('Stream'))}<${typeText(result.event, names)}>`;
    default:
      return result satisfies never;
  }
}
