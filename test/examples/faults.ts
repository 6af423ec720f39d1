/** Example values held against the schemas they were made from, by a validator that knows nothing of the generator. */
import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js';
import { buildApi } from '../../generator/build/build.js';
import { emptyConfig } from '../../generator/config/types.js';
import { lacksValue, sampleOf, toJson, type Extent } from '../../generator/ir/example.js';
import { modelsById } from '../../generator/ir/models.js';
import { allOperations } from '../../generator/ir/operations.js';
import type { Type } from '../../generator/ir/types.js';
import { child, resolve } from '../../generator/lib/pointer.js';
import { loadDocument } from '../../generator/load/load.js';

/** An example that its schema does not allow. */
export interface Fault {
  /** Pointer to the schema, and how much the example shows. */
  readonly at: string;
  readonly extent: Extent;
  readonly value: unknown;
  /** What the validator said. */
  readonly errors: readonly ErrorObject[];
}

/** What came of all schemas of a document: how many examples were tried, and those that do not fit. */
export interface Tried {
  readonly count: number;
  readonly faults: readonly Fault[];
}

type Schema = { readonly [key: string]: unknown };

/**
 * Tries the examples of every model that is declared by a schema of the document, and of every parameter. Faults of which the document is
 * the cause are left out: see {@link isOfDocument}.
 */
export async function tryExamples(cwd: string, file: string): Promise<Tried> {
  const loaded = await loadDocument(file, { cwd }, () => undefined);
  if (!loaded) throw new Error(`${file} does not load`);
  const conflicts = new Set<string>();
  const document = JSON.parse(JSON.stringify(loaded.document)) as Schema;
  const api = buildApi(loaded, emptyConfig, ({ code, at }) => {
    if (code === 'schema-conflict' && at && 'pointer' in at) conflicts.add(at.pointer.replace(/^.*\//, '/'));
  });
  const models = modelsById(api);
  const closed = closedParts(document);
  const ajv = new Ajv2020({
    strict: false,
    validateFormats: false,
    logger: false,
    verbose: true,
    code: { regExp },
  });
  ajv.addSchema(withoutEmptyEnums(document) as object, 'document');
  const subjects: { readonly at: string; readonly type: Type; readonly name?: string }[] = [
    ...api.models
      .filter(({ role, at }) => role !== 'params' && role !== 'page' && isSchema(at))
      .map(({ id, at }) => ({ at, type: { kind: 'ref', model: id } as const })),
    ...allOperations(api).flatMap(({ params }) =>
      params
        .filter(({ mediaType }) => mediaType === undefined)
        .map(({ at, type, wireName }) => ({ at: child(at as '#', 'schema'), type, name: wireName })),
    ),
  ];
  const faults: Fault[] = [];
  let count = 0;
  for (const subject of subjects) {
    if (resolve(document, subject.at) === undefined) continue;
    const validate = ajv.compile({ $ref: `document${subject.at}` });
    for (const extent of ['required', 'all'] as const) {
      const sample = sampleOf(subject, models, extent);
      if (lacksValue(sample)) continue;
      count += 1;
      const value = toJson(sample);
      if (validate(value)) continue;
      const errors = [...(validate.errors ?? [])];
      if (!errors.some((error) => isOfDocument(error, closed, conflicts)))
        faults.push({ at: subject.at, extent, value, errors });
    }
  }
  return { count, faults };
}

/**
 * Whether an error comes of what the document says, so that no value is right, or that no type can say: a name is required that the
 * schema does not declare, or for the other direction alone; several alternatives allow what one alone may; different items are wanted of a list that says what each is; a part of `allOf` is closed to what the others declare; a limit
 * stands beside a reference, whose type has a name; or the parts contradict each other, which the generator has told.
 */
function isOfDocument(
  { keyword, params, parentSchema, instancePath }: ErrorObject,
  closed: ReadonlySet<unknown>,
  conflicts: ReadonlySet<string>,
): boolean {
  const { properties = {} } = (parentSchema ?? {}) as { properties?: object };
  if (keyword === 'required') return !isShownWhereRequired(properties, String(params['missingProperty']));
  if (keyword === 'uniqueItems') return Object.hasOwn(parentSchema ?? {}, 'prefixItems');
  if (keyword === 'oneOf') return Array.isArray(params['passingSchemas']);
  if (keyword === 'additionalProperties') return closed.has(JSON.stringify(parentSchema));
  if (limits.has(keyword) && !Object.hasOwn(parentSchema ?? {}, 'type')) return true;
  return conflicts.has(instancePath.replace(/^.*\//, '/'));
}

/** Whether a property is declared, and for requests and responses alike. */
function isShownWhereRequired(properties: object, name: string): boolean {
  const own = Object.hasOwn(properties, name) ? (properties as Schema)[name] : undefined;
  return isMembers(own) && own['readOnly'] !== true && own['writeOnly'] !== true;
}

const limits: ReadonlySet<string> = new Set(['minLength', 'maxLength', 'pattern', 'minimum', 'maximum']);

/** Schemas without other than declared properties, as text, that have to hold together with others. */
function closedParts(document: Schema): ReadonlySet<unknown> {
  const found = new Set<string>();
  const seen = new Set<unknown>();
  const enter = (schema: unknown): void => {
    if (!isMembers(schema) || seen.has(schema)) return;
    seen.add(schema);
    if (schema['additionalProperties'] === false) found.add(JSON.stringify(schema));
    if (typeof schema['$ref'] === 'string') enter(resolve(document, schema['$ref']));
    for (const keyword of ['allOf', 'oneOf', 'anyOf']) list(schema[keyword]).forEach(enter);
  };
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(visit);
    if (!isMembers(value)) return;
    if (list(value['allOf']).length > 1) list(value['allOf']).forEach(enter);
    Object.values(value).forEach(visit);
  };
  visit(document);
  return found;
}

/** The document without `enum: []`, which the validator refuses, and which the generator passes over. */
function withoutEmptyEnums(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutEmptyEnums);
  if (!isMembers(value)) return value;
  const entries = Object.entries(value).filter(
    ([key, member]) => key !== 'enum' || !Array.isArray(member) || member.length > 0,
  );
  return Object.fromEntries(entries.map(([key, member]) => [key, withoutEmptyEnums(member)]));
}

function isMembers(value: unknown): value is Schema {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function isSchema(at: string): boolean {
  return /\/(?:schema|schemas\/[^/]+|properties\/[^/]+|items|additionalProperties|(?:oneOf|anyOf|allOf)\/\d+)$/.test(
    at,
  );
}

/** Some patterns are regular expressions in the older mode only, some in none. */
function regExp(pattern: string, flags: string): RegExp {
  for (const mode of [flags, ''])
    try {
      return new RegExp(pattern, mode);
    } catch {
      continue;
    }
  return /(?:)/;
}
regExp.code = 'regExp';
