/** The headers that a method sends: constant ones, the media type of its body, parameters, cookies. */
import type { Body, ModelId, Operation, Type } from '../../ir/types.js';
import type { FileScope } from '../../ts/file.js';
import { runtime } from '../../ts/runtime.js';
import { propertyName, quote } from '../../ts/text.js';
import { memberText, type Local, type Locals } from './arguments.js';
import { styledMember, styledText } from './parameter-text.js';
import type { FileContext } from './context.js';

/** The expression of the headers of a request, its options' own last; `undefined` where it has none of its own. */
export function headersText(
  operation: Operation,
  locals: Locals,
  { scope, api, places }: FileContext,
  client: string,
): string | undefined {
  const [body] = operation.bodies;
  const constant = Object.entries(operation.headers);
  const named = new Set(constant.map(([name]) => name.toLowerCase()));
  const writesJSON = body && isWritten(body, (id) => places.model(id).type);
  const ownType = body && (contentType(body) ?? (writesJSON ? 'application/json' : undefined));
  const type = named.has('content-type') ? undefined : ownType;
  const members = [
    ...[...constant, ...(type === undefined ? [] : [['Content-Type', type] as const])].map(
      ([name, value]) => `${propertyName(name)}: ${quote(value)}`,
    ),
    ...locals.taken
      .filter(({ param }) => param.in === 'header')
      .map((local) => memberText(local.param.wireName, headerValue(local, scope))),
  ];
  const baked = locals.taken.filter(({ param }) => param.in === 'cookie');
  if (baked.length > 0) {
    const values = baked.map((local) => styledMember(local, scope)).join(', ');
    // The header takes the place of the one that holds the credentials, so those join it.
    const schemes = new Set(operation.auth.flat());
    const keys = api.auth.flatMap((scheme) =>
      schemes.has(scheme.id) && scheme.kind === 'key' && scheme.in === 'cookie'
        ? [memberText(scheme.name, quote(scheme.option))]
        : [],
    );
    const credentials = keys.length > 0 ? `, ${client}, { ${keys.join(', ')} }` : '';
    members.push(`Cookie: ${scope.use(runtime('cookies'))}({ ${values} }${credentials})`);
  }
  if (members.length === 0) return undefined;
  return `${scope.use(runtime('buildHeaders'))}([{ ${members.join(', ')} }, options?.headers])`;
}

/**
 * The media type that a request says its body to be of; JSON says so itself, a multipart body brings its boundary along, and a
 * range (`image/*`) is none.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-8.3
 */
function contentType({ encoding, mediaType }: Body): string | undefined {
  if (encoding === 'multipart' || mediaType === 'application/json') return undefined;
  if (mediaType.includes('*')) return encoding === 'text' ? 'text/plain' : undefined;
  return mediaType;
}

/**
 * Whether a method writes the JSON of its body itself: of text the client does not know that it is to be JSON where a media type other
 * than `application/json` is named, and of what is falsy it sends nothing.
 */
export function isWritten(body: Body, typeOf: (id: ModelId) => Type): boolean {
  const is = (...kinds: Type['kind'][]) => mayBe(body.type, new Set(kinds), typeOf);
  const texts = ['string', 'enum', 'literal'] as const;
  if (body.encoding === 'text') return is('number', 'boolean') && !is(...texts, 'unknown');
  if (body.encoding !== 'json') return false;
  return is(...texts, 'number', 'boolean', 'null') || (contentType(body) !== undefined && is('unknown'));
}

/** Whether a value of the type may be of one of the kinds. */
function mayBe(
  type: Type,
  kinds: ReadonlySet<Type['kind']>,
  typeOf: (id: ModelId) => Type,
  seen: ReadonlySet<ModelId> = new Set(),
): boolean {
  if (type.kind === 'ref')
    return !seen.has(type.model) && mayBe(typeOf(type.model), kinds, typeOf, new Set([...seen, type.model]));
  if (type.kind === 'union' || type.kind === 'intersection')
    return type.members.some((member) => mayBe(member, kinds, typeOf, seen));
  return kinds.has(type.kind);
}

function headerValue(local: Local, scope: FileScope): string {
  const { name, param } = local;
  if (param.written !== undefined) return styledText(local, scope);
  const nullable = param.type.kind === 'union' || param.type.kind === 'ref';
  const dot = param.required && !nullable ? '.' : '?.';
  if (param.type.kind === 'unknown') return `${name} as string`;
  const kind = scalar(param.type);
  if (kind === 'string') return name;
  return kind === 'list' ? `${name}${dot}join()` : `${name}${dot}toString()`;
}

function scalar(type: Type): 'string' | 'list' | 'other' {
  if (type.kind === 'string') return 'string';
  if (type.kind === 'array' || type.kind === 'tuple') return 'list';
  const values = type.kind === 'literal' ? [type.value] : type.kind === 'enum' ? type.values : [0];
  return values.every((value) => typeof value === 'string') ? 'string' : 'other';
}
