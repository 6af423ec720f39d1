/** Random schemas that something fits, with limits of every kind. */
import fc from 'fast-check';

/** A schema as a document has it. */
export type Schema = { readonly [key: string]: unknown };

/** A range with both ends, one, or none. */
const range = (least: string, most: string, max: number): fc.Arbitrary<Schema> =>
  fc.tuple(fc.nat({ max }), fc.nat({ max }), fc.boolean(), fc.boolean()).map(([a, b, hasLeast, hasMost]) => ({
    ...(hasLeast && { [least]: Math.min(a, b) }),
    ...(hasMost && { [most]: Math.max(a, b) }),
  }));

const number: fc.Arbitrary<Schema> = fc
  .tuple(
    fc.constantFrom('integer', 'number'),
    fc.integer({ min: -20, max: 20 }),
    fc.integer({ min: 0, max: 20 }),
    fc.constantFrom('', 'minimum', 'exclusiveMinimum'),
    fc.constantFrom('', 'maximum', 'exclusiveMaximum'),
    fc.constantFrom(undefined, 1, 5, 7),
  )
  .map(([type, from, width, low, high, multipleOf]) => ({
    type,
    ...(low !== '' && { [low]: from }),
    // Wide enough for a multiple to lie between the ends.
    ...(high !== '' && { [high]: from + width + (multipleOf ?? 0) * 2 + 2 }),
    ...(multipleOf !== undefined && { multipleOf }),
  }));

const fraction: fc.Arbitrary<Schema> = fc
  .tuple(
    fc.constantFrom('minimum', 'exclusiveMinimum'),
    fc.constantFrom('maximum', 'exclusiveMaximum'),
    fc.nat({ max: 8 }),
  )
  .map(([low, high, tenths]) => ({ type: 'number', [low]: tenths / 10, [high]: (tenths + 1) / 10 }));

const patterns = [
  '^[a-z]+$',
  '^[A-Z]{2}$',
  '^AC[0-9a-fA-F]{32}$',
  '^\\+[1-9]\\d{1,14}$',
  '^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=|[A-Za-z0-9+/]{4})$',
  '^([01]\\d|2[0-3]):?([0-5]\\d)$',
  '^https://',
  '\\S+',
  '.+\\.[Jj][Ss][Oo][Nn][Ll]$',
  '^((xn--)?[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*\\.)+[a-zA-Z]{2,}\\.?$',
  '^(?!bad)[a-z]{3,8}$',
  '^\\p{L}+$',
  '^[^/]+/[^/]+$',
  '^$|^x\\b',
  '^[\\w\\-\\:]+$',
];

const text: fc.Arbitrary<Schema> = fc.oneof(
  range('minLength', 'maxLength', 40).map((limits) => ({ type: 'string', ...limits })),
  fc.constantFrom(...patterns).map((pattern) => ({ type: 'string', pattern })),
  fc
    .tuple(
      fc.constantFrom('^[a-z]*$', '^\\d+$', '^[A-Za-z_-]+$'),
      fc.integer({ min: 1, max: 20 }),
      fc.nat({ max: 5 }),
    )
    .map(([pattern, minLength, more]) => ({
      type: 'string',
      pattern,
      minLength,
      maxLength: minLength + more,
    })),
  fc.constantFrom('date-time', 'uuid', 'email', 'uri', 'odd').map((format) => ({ type: 'string', format })),
);

const scalar: fc.Arbitrary<Schema> = fc.oneof(
  number,
  fraction,
  text,
  fc.constant<Schema>({ type: 'boolean' }),
  fc
    .uniqueArray(fc.string(), { minLength: 1, maxLength: 4 })
    .map((values) => ({ type: 'string', enum: values })),
  fc.integer().map((value) => ({ const: value })),
);

/** Items of which there are many, so that a list may ask for different ones. */
const manifold = fc.oneof(
  fc.constant<Schema>({ type: 'string' }),
  fc.constant<Schema>({ type: 'integer', minimum: 3 }),
  fc.constant<Schema>({ type: 'object', properties: { id: { type: 'integer' } }, required: ['id'] }),
  fc.constant<Schema>({ enum: ['a', 'b', 'c', 'd', 'e', 'f'] }),
);

const names = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'name', '__proto__', 'odd key'), {
  maxLength: 4,
});

const { schema } = fc.letrec<{ schema: Schema; object: Schema }>((tie) => ({
  object: fc
    .tuple(
      names,
      fc.array(tie('schema'), { minLength: 4, maxLength: 4 }),
      fc.array(fc.boolean(), { minLength: 4, maxLength: 4 }),
      fc.nat({ max: 4 }),
    )
    .map(([keys, schemas, isRequired, least]) => ({
      type: 'object',
      properties: Object.fromEntries(keys.map((key, index) => [key, schemas[index]])),
      required: keys.filter((_, index) => isRequired[index]),
      ...(least > 0 && least <= keys.length && { minProperties: least }),
    })),
  schema: fc.oneof(
    { maxDepth: 3 },
    { weight: 5, arbitrary: scalar },
    { weight: 3, arbitrary: tie('object') },
    {
      weight: 2,
      arbitrary: fc
        .tuple(tie('schema'), range('minItems', 'maxItems', 4))
        .map(([items, limits]) => ({ type: 'array', items, ...limits })),
    },
    {
      weight: 1,
      arbitrary: fc
        .tuple(manifold, range('minItems', 'maxItems', 6))
        .map(([items, limits]) => ({ type: 'array', items, uniqueItems: true, ...limits })),
    },
    {
      weight: 1,
      arbitrary: fc
        .tuple(
          tie('schema'),
          range('minProperties', 'maxProperties', 4),
          fc.constantFrom(undefined, '^[a-z]+$', '^x-'),
        )
        .map(([value, limits, pattern]) => ({
          type: 'object',
          additionalProperties: value,
          ...limits,
          ...(pattern !== undefined && { propertyNames: { pattern } }),
        })),
    },
    {
      weight: 1,
      arbitrary: tie('schema').map((value) => ({
        type: 'object',
        patternProperties: { '^v[0-9]+$': value },
        additionalProperties: false,
        minProperties: 1,
      })),
    },
    {
      weight: 1,
      arbitrary: fc.array(tie('schema'), { minLength: 1, maxLength: 3 }).map((anyOf) => ({ anyOf })),
    },
    { weight: 1, arbitrary: tie('schema').map((one) => ({ oneOf: [one, { type: 'null' }] })) },
    {
      weight: 1,
      arbitrary: fc.tuple(number, fc.integer({ min: -20, max: 20 })).map(([one, minimum]) => ({
        allOf: [{ ...one, maximum: 1000, exclusiveMaximum: 1000 }, { minimum }],
      })),
    },
  ),
}));

/** A document whose components are the schemas. */
export const document = fc.array(schema, { minLength: 1, maxLength: 6 }).map((schemas) => ({
  openapi: '3.1.0',
  info: { title: 'Examples', version: '1' },
  paths: {
    '/things': {
      post: {
        operationId: 'createThing',
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: {
                type: 'object',
                properties: Object.fromEntries(
                  schemas.map((_, index) => [`p${index}`, { $ref: `#/components/schemas/S${index}` }]),
                ),
              },
            },
          },
        },
        responses: { 204: { description: 'Done.' } },
      },
    },
  },
  components: { schemas: Object.fromEntries(schemas.map((one, index) => [`S${index}`, one])) },
}));
