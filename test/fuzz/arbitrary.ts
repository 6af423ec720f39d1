/** Random descriptions of APIs. Nothing depends on what was drawn before it, so that everything shrinks on its own. The file is long because each part of a description is drawn in a way of its own. */
import fc from 'fast-check';
import { anyName, componentName, memberName, pathName, pathText, prose, tokenName } from './names.js';
import type {
  Component,
  Content,
  Description,
  Member,
  Operation,
  Parameter,
  Scalar,
  Scheme,
  Settings,
  Shape,
  Variant,
} from './shape.js';

/** Members that are absent are left out, not `undefined`. */
const some = <T extends object, K extends keyof T>(
  members: { [P in keyof T]-?: fc.Arbitrary<Required<T>[P]> },
  requiredKeys: K[],
): fc.Arbitrary<T> =>
  fc.record(members, { requiredKeys, noNullPrototype: true } as object) as fc.Arbitrary<T>;

const rarely = (one: number): fc.Arbitrary<boolean> => fc.integer({ min: 0, max: one }).map((n) => n === one);

const uniqueNames = <T extends { readonly name: string }>(list: readonly T[]): T[] => [
  ...new Map(list.map((one) => [one.name, one])).values(),
];

const scalarValue: fc.Arbitrary<Scalar> = fc.oneof(
  { weight: 3, arbitrary: anyName },
  { weight: 1, arbitrary: fc.constantFrom(0, 1, -1, 1.5, 1e21, 404) },
  { weight: 1, arbitrary: fc.boolean() },
);

const format = fc.constantFrom('date-time', 'date', 'uuid', 'uri', 'email', 'byte', 'int64', 'odd*/');

const scalar: fc.Arbitrary<Shape> = fc.oneof(
  fc.constant<Shape>({ kind: 'string' }),
  fc.constantFrom<Shape>({ kind: 'integer' }, { kind: 'number' }, { kind: 'boolean' }),
  format.map((name): Shape => ({ kind: 'string', format: name })),
  scalarValue.map((value): Shape => ({ kind: 'const', value })),
  fc
    .tuple(fc.uniqueArray(scalarValue, { minLength: 1, maxLength: 5 }), fc.boolean())
    .map(([values, typed]): Shape => ({ kind: 'enum', values, typed })),
);

const { shape, members } = fc.letrec<{ shape: Shape; members: Member[]; member: Member }>((tie) => ({
  member: some<Member, 'name' | 'shape' | 'required'>(
    {
      name: memberName,
      shape: tie('shape'),
      required: fc.boolean(),
      access: fc.constantFrom('readOnly', 'writeOnly'),
      doc: prose,
      deprecated: fc.constant(true),
    },
    ['name', 'shape', 'required'],
  ),
  members: fc.array(tie('member'), { maxLength: 4 }).map(uniqueNames),
  shape: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    { weight: 6, arbitrary: scalar },
    { weight: 1, arbitrary: fc.constant<Shape>({ kind: 'any' }) },
    {
      weight: 5,
      arbitrary: some<Extract<Shape, { kind: 'ref' }>, 'kind' | 'to'>(
        { kind: fc.constant('ref'), to: fc.nat({ max: 9 }), beside: prose },
        ['kind', 'to'],
      ),
    },
    { weight: 2, arbitrary: tie('shape').map((item): Shape => ({ kind: 'array', item })) },
    {
      weight: 1,
      arbitrary: fc
        .array(tie('shape'), { minLength: 1, maxLength: 3 })
        .map((items): Shape => ({ kind: 'tuple', items })),
    },
    { weight: 1, arbitrary: tie('shape').map((value): Shape => ({ kind: 'record', value })) },
    {
      weight: 4,
      arbitrary: some<Extract<Shape, { kind: 'object' }>, 'kind' | 'members'>(
        { kind: fc.constant('object'), members: tie('members'), extra: fc.oneof(fc.boolean(), tie('shape')) },
        ['kind', 'members'],
      ),
    },
    {
      weight: 2,
      arbitrary: fc
        .tuple(tie('shape'), fc.nat({ max: 3 }))
        .map(([of, spelling]): Shape => ({ kind: 'nullable', of, spelling })),
    },
    {
      weight: 2,
      arbitrary: fc
        .tuple(
          fc.constantFrom('oneOf' as const, 'anyOf' as const),
          fc.array(tie('shape'), { minLength: 1, maxLength: 4 }),
        )
        .map(([word, of]): Shape => ({ kind: 'choice', word, of })),
    },
    {
      weight: 2,
      arbitrary: fc
        .tuple(fc.nat({ max: 9 }), tie('members'), fc.boolean())
        .map(([base, own, beside]): Shape => ({ kind: 'extended', base, members: own, beside })),
    },
  ),
}));

const variant: fc.Arbitrary<Variant> = fc
  .tuple(componentName, anyName, members)
  .map(([name, value, own]) => ({ name, value, members: own }));

const tagged: fc.Arbitrary<Shape> = fc
  .tuple(
    fc.constantFrom('type', 'kind', 'object', 'odd name', '__proto__'),
    fc.boolean(),
    fc.array(variant, { minLength: 1, maxLength: 3 }),
  )
  .map(([property, mapped, of]) => ({ kind: 'tagged', property, mapped, of: uniqueNames(of) }));

const component: fc.Arbitrary<Component> = some<Component, 'name' | 'shape'>(
  {
    name: componentName,
    shape: fc.oneof({ weight: 5, arbitrary: shape }, { weight: 1, arbitrary: tagged }),
    doc: prose,
    title: anyName,
  },
  ['name', 'shape'],
);

const parameterShape: fc.Arbitrary<Shape> = fc.oneof(
  { weight: 4, arbitrary: scalar },
  { weight: 2, arbitrary: scalar.map((item): Shape => ({ kind: 'array', item })) },
  {
    weight: 2,
    arbitrary: fc
      .array(fc.record({ name: memberName, shape: scalar, required: fc.boolean() }), {
        minLength: 1,
        maxLength: 3,
      })
      .map((own): Shape => ({ kind: 'object', members: uniqueNames(own), extra: false })),
  },
  { weight: 1, arbitrary: shape },
);

const parameterIn = (place: Parameter['in'], name: fc.Arbitrary<string>): fc.Arbitrary<Parameter> =>
  some<Parameter, 'in' | 'name' | 'shape' | 'required' | 'style'>(
    {
      in: fc.constant(place),
      name,
      shape: parameterShape,
      required: fc.boolean(),
      style: fc.nat({ max: 3 }),
      explode: fc.boolean(),
      json: rarely(3),
      doc: prose,
    },
    ['in', 'name', 'shape', 'required', 'style'],
  );

const parameter = fc.oneof(
  { weight: 4, arbitrary: parameterIn('query', memberName) },
  { weight: 2, arbitrary: parameterIn('header', tokenName) },
  { weight: 1, arbitrary: parameterIn('cookie', tokenName) },
);

const jsonType = fc.constantFrom(
  'application/json',
  'application/json',
  'application/vnd.odd+json',
  'application/json; charset=utf-8',
);

const jsonContent: fc.Arbitrary<Content> = fc.record({ mediaType: jsonType, shape });

const formShape: fc.Arbitrary<Shape> = fc
  .array(
    fc.record({
      name: memberName,
      shape: fc.oneof(
        { weight: 3, arbitrary: scalar },
        { weight: 1, arbitrary: scalar.map((item): Shape => ({ kind: 'array', item })) },
        { weight: 1, arbitrary: fc.constant<Shape>({ kind: 'file' }) },
      ),
      required: fc.boolean(),
    }),
    { minLength: 1, maxLength: 4 },
  )
  .map((own): Shape => ({ kind: 'object', members: uniqueNames(own), extra: false }));

const bodyContent: fc.Arbitrary<Content> = fc.oneof(
  { weight: 6, arbitrary: jsonContent },
  {
    weight: 1,
    arbitrary: formShape.map((of): Content => ({
      mediaType: 'application/x-www-form-urlencoded',
      shape: of,
    })),
  },
  { weight: 1, arbitrary: formShape.map((of): Content => ({ mediaType: 'multipart/form-data', shape: of })) },
  {
    weight: 1,
    arbitrary: fc.constant<Content>({ mediaType: 'application/octet-stream', shape: { kind: 'file' } }),
  },
  { weight: 1, arbitrary: fc.constant<Content>({ mediaType: 'text/plain', shape: { kind: 'string' } }) },
);

const responseContent: fc.Arbitrary<Content> = fc.oneof(
  { weight: 8, arbitrary: jsonContent },
  { weight: 1, arbitrary: fc.constant<Content>({ mediaType: 'text/plain', shape: { kind: 'string' } }) },
  {
    weight: 1,
    arbitrary: fc.constant<Content>({ mediaType: 'application/octet-stream', shape: { kind: 'file' } }),
  },
);

const response = some<Operation['responses'][number], 'status'>(
  {
    status: fc.constantFrom('200', '200', '201', '204', '2XX', 'default', '404', '4XX'),
    content: responseContent,
  },
  ['status'],
);

const operation: fc.Arbitrary<Operation> = fc
  .tuple(
    some<Omit<Operation, 'path' | 'parameters'>, 'method' | 'tags' | 'responses'>(
      {
        method: fc.constantFrom('get', 'post', 'put', 'patch', 'delete', 'get', 'post', 'options', 'head'),
        id: fc.oneof(anyName, prose),
        tags: fc.array(anyName, { maxLength: 2 }),
        summary: prose,
        doc: prose,
        deprecated: fc.constant(true),
        body: fc.record({
          required: fc.boolean(),
          contents: fc.array(bodyContent, { minLength: 1, maxLength: 2 }),
        }),
        responses: fc.array(response, { minLength: 1, maxLength: 3 }),
        security: fc.array(fc.array(fc.nat({ max: 3 }), { maxLength: 2 }), { maxLength: 2 }),
      },
      ['method', 'tags', 'responses'],
    ),
    fc.array(
      fc.oneof({ weight: 3, arbitrary: pathText }, { weight: 1, arbitrary: parameterIn('path', pathName) }),
      { minLength: 1, maxLength: 4 },
    ),
    fc.array(parameter, { maxLength: 4 }),
  )
  .map(([rest, steps, others]) => ({
    ...rest,
    path: steps.map((step) => (typeof step === 'string' ? step : { parameter: step.name })),
    parameters: [...steps.filter((step) => typeof step !== 'string'), ...others],
  }));

const scheme: fc.Arbitrary<Scheme> = fc.record({
  name: componentName,
  kind: fc.constantFrom('bearer', 'basic', 'header', 'query', 'cookie'),
  key: tokenName.map((name) => `k-${name}`),
});

const settings: fc.Arbitrary<Settings> = some<Settings, 'resources'>(
  {
    resources: fc.array(
      some<Settings['resources'][number], 'name' | 'methods' | 'models'>(
        {
          name: anyName,
          within: fc.nat({ max: 3 }),
          methods: fc.array(
            some<Settings['resources'][number]['methods'][number], 'name' | 'operation'>(
              { name: anyName, operation: fc.nat({ max: 7 }), positional: fc.boolean() },
              ['name', 'operation'],
            ),
            { maxLength: 3 },
          ),
          models: fc.array(fc.record({ name: anyName, component: fc.nat({ max: 9 }) }), { maxLength: 3 }),
        },
        ['name', 'methods', 'models'],
      ),
      { minLength: 1, maxLength: 3 },
    ),
    clientName: anyName,
    positional: fc.boolean(),
    sorted: fc.boolean(),
  },
  ['resources'],
);

/** Any API. */
export const description: fc.Arbitrary<Description> = some<
  Description,
  'version' | 'title' | 'components' | 'operations' | 'schemes' | 'security'
>(
  {
    version: fc.constantFrom('3.1.0', '3.0.3', '2.0', '3.2.0'),
    title: fc.constantFrom('Fuzz', 'API', '1', '名前', 'The Client', 'class'),
    doc: prose,
    components: fc.array(component, { maxLength: 6 }),
    operations: fc.array(operation, { minLength: 1, maxLength: 6 }),
    schemes: fc.array(scheme, { maxLength: 3 }).map(uniqueNames),
    security: fc.array(fc.array(fc.nat({ max: 3 }), { minLength: 1, maxLength: 2 }), { maxLength: 2 }),
    config: settings,
  },
  ['version', 'title', 'components', 'operations', 'schemes', 'security'],
);
