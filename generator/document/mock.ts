/** The document that the generated tests' mock is made from. */
import type { OutFile } from '../emit/emitter.js';
import { isForm } from '../lib/media-type.js';
import { child, resolve, tokens } from '../lib/pointer.js';
import { escapeUnsafe } from '../lib/unsafe.js';
import type { OpenApiDocument } from '../load/types.js';
import {
  formSchema,
  isMembers,
  isUnwritable,
  plainContent,
  plainParameter,
  plainSchema,
  sentPath,
  type FormPart,
  type Members,
} from './mock-parts.js';

/**
 * The document as it was loaded: one file, whatever version and however many files it was written in, under the version
 * that its shapes are of. Tags, servers, extensions and the like are left out: the mock has no use for them, and refuses a document
 * for a fault there. So is what the mock misjudges, or what no request can fulfil, by the rules of `mock-parts.ts`.
 */
export function mockDocument(document: OpenApiDocument): OutFile {
  const { tags: _tags, externalDocs: _externalDocs, ...rest } = document;
  const forms: Context['forms'] = new Map();
  const whole = fitted({ ...rest, openapi: '3.1.0' }, '', { document, forms }) as Whole;
  const components = forms.size > 0 ? { components: componentsWith(forms, whole, document) } : {};
  const text = escapeUnsafe(JSON.stringify({ ...whole, ...components }));
  return { path: 'typescript/tests/openapi.json', kind: 'text', text };
}

interface Whole {
  readonly components?: { readonly schemas?: Members };
}

/** What a part is seen in. */
interface Context {
  readonly document: OpenApiDocument;
  /** Set in a form: `item` below a list in it. */
  readonly form?: FormPart;
  /** What forms refer to, by the name of the component that stands for it there. */
  readonly forms: Map<string, { readonly at: string; readonly form: FormPart }>;
}

/** The components, and in their midst those that forms refer to, as they are there. */
function componentsWith(forms: Context['forms'], { components }: Whole, document: OpenApiDocument): unknown {
  const schemas: { [name: string]: unknown } = { ...components?.schemas };
  // One such schema may refer to others, which join the end of the map.
  for (const [name, { at, form }] of forms)
    schemas[name] = fitted(resolve(document, at), '', { document, forms, form });
  return { ...components, schemas };
}

function nameInForm(at: string, form: FormPart, { document, forms }: Context): string {
  const stem = `${(tokens(at).at(-1) ?? '').replace(/[^\w.-]/g, '_')}.${form}`;
  const own = (document as Whole).components?.schemas ?? {};
  const isFree = (name: string) => !Object.hasOwn(own, name) && (forms.get(name)?.at ?? at) === at;
  let name = stem;
  for (let n = 2; !isFree(name); n += 1) name = `${stem}${n}`;
  forms.set(name, { at, form });
  return name;
}

/** Keywords whose members have names that the author chose. */
const named: ReadonlySet<string> = new Set([
  ...['properties', 'patternProperties', '$defs', 'dependentSchemas', 'mapping', 'variables'],
  ...['schemas', 'parameters', 'headers', 'requestBodies', 'responses', 'links', 'callbacks'],
  ...['securitySchemes', 'pathItems', 'content', 'encoding', 'examples', 'scopes'],
]);

/** Keywords whose values are data, whatever they look like. */
const data: ReadonlySet<string> = new Set(['example', 'examples', 'default', 'const', 'enum', 'value']);

/** Keywords whose list holds parts that go together or beside one another. */
const choices: ReadonlySet<string> = new Set(['allOf', 'anyOf', 'oneOf']);

/**
 * A part of the document, `key` in what it is part of. A stream whose items have a schema is one of OpenAPI 3.2: the mock takes
 * the schema of a stream for that of its items.
 */
function fitted(part: unknown, key: string, context: Context): unknown {
  if (Array.isArray(part)) {
    const isKept = (item: unknown) => key !== 'parameters' || !isUnwritable(item, context.document);
    return part.filter(isKept).map((item: unknown) => fitted(item, choices.has(key) ? key : '', context));
  }
  if (!isMembers(part)) return part;
  const isNamed = named.has(key);
  const whole = isNamed || key === 'paths' ? part : mended(part, key, context);
  const members = Object.entries(whole)
    .filter(([name, value]) => isNamed || !(isIdle(name) || (data.has(name) && leadsOut(value))))
    .map(([name, value]): [string, unknown] => {
      if (!isNamed && data.has(name)) return [name, value];
      if (key === 'paths') return [sentPath(name), fitted(value, '', context)];
      const isItemSchema = name === 'itemSchema' && key.includes('/');
      const inside = isNamed && key !== 'content' ? context : { ...context, ...formPart(name, key, context) };
      return [
        isItemSchema ? 'schema' : name,
        fitted(value, isNamed && key !== 'content' ? '' : name, inside),
      ];
    });
  return Object.fromEntries(members);
}

/** An object of the document as the mock needs it, what is inside as it was. */
function mended(part: Members, key: string, context: Context): Members {
  const { document, form } = context;
  if ('in' in part && 'name' in part) return plainParameter(part, document);
  if (key.includes('/')) return plainContent(part, key, document);
  const schema = plainSchema(part, choices.has(key), document);
  if (!form) return schema;
  const { $ref } = schema;
  if (typeof $ref !== 'string' || !$ref.startsWith('#/components/schemas/')) return formSchema(schema, form);
  return { ...schema, $ref: child('#', 'components', 'schemas', nameInForm($ref, form, context)) };
}

/** What changes in a member: the content of a form begins, or the items of a list in one. */
function formPart(name: string, key: string, { form }: Context): Pick<Context, 'form'> {
  if (key === 'content') return isForm(name) ? { form: 'value' } : {};
  return form && name === 'items' ? { form: 'item' } : {};
}

function isIdle(name: string): boolean {
  return name.startsWith('x-') || name === 'servers';
}

/** Whether data has what looks like a reference to another file: the loader leaves data alone, the mock would follow it. */
function leadsOut(value: unknown): boolean {
  return /"\$ref":"[^#]/.test(JSON.stringify(value));
}
