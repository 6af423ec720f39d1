/** A description as an OpenAPI document of its version, and as a configuration over it. The file is long because it spells out every part that a document can have. */
import { pathOf, typeOfValues } from './fit.js';
import type { Content, Description, Member, Operation, Parameter, Shape, Version } from './shape.js';

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
type Members = { readonly [key: string]: Json };

/** Made so that `__proto__` is a member like any other. */
const members = (entries: readonly (readonly [string, Json])[]): Members => Object.fromEntries(entries);

export function spell(api: Description): Members {
  const { version } = api;
  const schemas = members(
    api.components.map(({ name, shape, doc, title }) => {
      const inner = schema(shape, api);
      const about = { ...(doc !== undefined && { description: doc }), ...(title !== undefined && { title }) };
      return [name, '$ref' in inner && version < '3.1' ? inner : { ...about, ...inner }];
    }),
  );
  const schemes = members(api.schemes.map((one) => [one.name, scheme(one, version)]));
  const requirements = (all: readonly (readonly number[])[]): Json =>
    all.map((each) => members(each.map((index) => [api.schemes[index]?.name ?? '', []])));
  const paths = new Map<string, [string, Json][]>();
  for (const one of api.operations) {
    const path = pathOf(one);
    const at = paths.get(path) ?? [];
    paths.set(path, at);
    const own = one.security ? { security: requirements(one.security) } : {};
    at.push([one.method, { ...operation(one, api), ...own }]);
  }
  const rest = {
    info: { title: api.title, version: '1.0.0', ...(api.doc !== undefined && { description: api.doc }) },
    ...(api.security.length > 0 && { security: requirements(api.security) }),
    paths: members([...paths].map(([path, list]) => [path, members(list)])),
  };
  if (version === '2.0')
    return {
      swagger: '2.0',
      host: 'a.test',
      basePath: '/v1',
      schemes: ['https'],
      ...rest,
      securityDefinitions: schemes,
      definitions: schemas,
    };
  return {
    openapi: version,
    servers: [{ url: 'https://a.test/v1' }],
    ...rest,
    components: { schemas, securitySchemes: schemes },
  };
}

function scheme({ kind, key }: Description['schemes'][number], version: Version): Json {
  switch (kind) {
    case 'bearer':
      return { type: 'http', scheme: 'bearer' };
    case 'basic':
      return version === '2.0' ? { type: 'basic' } : { type: 'http', scheme: 'basic' };
    case 'header':
    case 'query':
    case 'cookie':
      return { type: 'apiKey', in: kind, name: key };
    default:
      return kind satisfies never;
  }
}

function operation(one: Operation, api: Description): Members {
  const { version } = api;
  const swagger = version === '2.0';
  const about = {
    ...(one.id !== undefined && { operationId: one.id }),
    ...(one.tags.length > 0 && { tags: one.tags }),
    ...(one.summary !== undefined && { summary: one.summary }),
    ...(one.doc !== undefined && { description: one.doc }),
    ...(one.deprecated && { deprecated: true }),
  };
  const responses = members(
    one.responses.map(({ status, content }) => {
      if (!content) return [status, { description: '' }];
      if (swagger) return [status, { description: '', schema: schema(content.shape, api) }];
      return [status, { description: '', content: contents([content], api) }];
    }),
  );
  const parameters = one.parameters.map((each) =>
    swagger ? swaggerParameter(each, api) : parameter(each, api),
  );
  const [body] = one.body?.contents ?? [];
  if (!swagger)
    return {
      ...about,
      ...(parameters.length > 0 && { parameters }),
      ...(one.body && {
        requestBody: { required: one.body.required, content: contents(one.body.contents, api) },
      }),
      responses,
    };
  const inBody = body
    ? [{ in: 'body', name: 'body', required: one.body?.required ?? false, schema: schema(body.shape, api) }]
    : [];
  const media = one.responses.find(({ content }) => content)?.content?.mediaType;
  return {
    ...about,
    ...(body && { consumes: [body.mediaType] }),
    ...(media !== undefined && { produces: [media] }),
    parameters: [...parameters, ...inBody],
    responses,
  };
}

function contents(all: readonly Content[], api: Description): Json {
  return members(all.map(({ mediaType, shape }) => [mediaType, { schema: schema(shape, api) }]));
}

export type Style =
  'simple' | 'label' | 'matrix' | 'form' | 'spaceDelimited' | 'pipeDelimited' | 'deepObject';

/** The style of a parameter: one that its place and its shape allow (OpenAPI 3.1, section 4.8.12.2.2). */
export function styleOf({ in: place, style, shape }: Parameter): Style {
  if (place === 'path') return (['simple', 'label', 'matrix'] as const)[style % 3] ?? 'simple';
  if (place === 'header') return 'simple';
  if (place === 'cookie') return 'form';
  if (shape.kind === 'array')
    return (['form', 'spaceDelimited', 'pipeDelimited'] as const)[style % 3] ?? 'form';
  return shape.kind === 'object' && style % 2 === 1 ? 'deepObject' : 'form';
}

export function explodeOf(one: Parameter): boolean {
  const style = styleOf(one);
  if (style === 'deepObject') return true;
  return style !== 'spaceDelimited' && style !== 'pipeDelimited' ? (one.explode ?? style === 'form') : false;
}

function parameter(one: Parameter, api: Description): Json {
  const about = {
    name: one.name,
    in: one.in,
    required: one.required,
    ...(one.doc !== undefined && { description: one.doc }),
  };
  if (one.json)
    return { ...about, content: contents([{ mediaType: 'application/json', shape: one.shape }], api) };
  const style = styleOf(one);
  const usual = { path: 'simple', query: 'form', header: 'simple', cookie: 'form' }[one.in];
  const explode = explodeOf(one);
  return {
    ...about,
    ...(style !== usual && { style }),
    ...(explode !== (style === 'form') && { explode }),
    schema: schema(one.shape, api),
  };
}

/** `collectionFormat` of an array (OpenAPI 2.0, Parameter Object). */
export function collectionFormat({ in: place, style }: Parameter): 'csv' | 'ssv' | 'pipes' | 'multi' {
  const formats = ['csv', 'ssv', 'pipes', 'multi'] as const;
  return formats[place === 'query' ? style % 4 : 0] ?? 'csv';
}

function swaggerParameter(one: Parameter, api: Description): Json {
  return {
    name: one.name,
    in: one.in,
    required: one.required,
    ...(one.doc !== undefined && { description: one.doc }),
    ...(one.shape.kind === 'array' && { collectionFormat: collectionFormat(one) }),
    ...schema(one.shape, api),
  };
}

function object(list: readonly Member[], api: Description): Members {
  const required = list.filter((member) => member.required).map(({ name }) => name);
  return {
    type: 'object',
    properties: members(list.map((member) => [member.name, property(member, api)])),
    ...(required.length > 0 && { required }),
  };
}

function property({ shape, access, doc, deprecated }: Member, api: Description): Json {
  const inner = schema(shape, api);
  const about: Members = {
    ...(access && { [access]: true }),
    ...(doc !== undefined && { description: doc }),
    ...(deprecated && api.version !== '2.0' && { deprecated: true }),
  };
  if (!('$ref' in inner) || api.version >= '3.1') return { ...inner, ...about };
  return Object.keys(about).length === 0 ? inner : { allOf: [inner], ...about };
}

function schema(shape: Shape, api: Description): Members {
  const { version } = api;
  const inner = (one: Shape): Members => schema(one, api);
  switch (shape.kind) {
    case 'any':
      return {};
    case 'string':
      return { type: 'string', ...(shape.format !== undefined && { format: shape.format }) };
    case 'integer':
    case 'number':
    case 'boolean':
      return { type: shape.kind };
    case 'file':
      return { type: 'string', format: 'binary' };
    case 'const':
      return { const: shape.value };
    case 'enum': {
      const type = shape.typed ? typeOfValues(shape.values) : undefined;
      return { ...(type && { type }), enum: shape.values };
    }
    case 'array':
      return { type: 'array', items: inner(shape.item) };
    case 'tuple':
      return {
        type: 'array',
        prefixItems: shape.items.map(inner),
        items: false,
        minItems: shape.items.length,
      };
    case 'record':
      return { type: 'object', additionalProperties: inner(shape.value) };
    case 'object': {
      const { extra } = shape;
      return {
        ...object(shape.members, api),
        ...(extra !== undefined && {
          additionalProperties: typeof extra === 'boolean' ? extra : inner(extra),
        }),
      };
    }
    case 'nullable':
      return nullable(inner(shape.of), shape.spelling, version);
    case 'choice':
      return { [shape.word]: shape.of.map(inner) };
    case 'tagged': {
      const ref = (name: string): string => refTo(name, version);
      const mapping = members(shape.of.map(({ value, name }) => [value, ref(name)]));
      return {
        oneOf: shape.of.map(({ name }) => ({ $ref: ref(name) })),
        discriminator: { propertyName: shape.property, ...(shape.mapped && { mapping }) },
      };
    }
    case 'extended': {
      const base = { $ref: refTo(api.components[shape.base]?.name ?? '', version) };
      const own = object(shape.members, api);
      return shape.beside ? { allOf: [base], ...own } : { allOf: [base, own] };
    }
    case 'ref':
      return {
        $ref: refTo(api.components[shape.to]?.name ?? '', version),
        ...(shape.beside !== undefined && { description: shape.beside }),
      };
    default:
      return shape satisfies never;
  }
}

function refTo(name: string, version: Version): string {
  const escaped = encodeURIComponent(name.replaceAll('~', '~0').replaceAll('/', '~1'));
  return `#/${version === '2.0' ? 'definitions' : 'components/schemas'}/${escaped}`;
}

function nullable(inner: Members, spelling: number, version: Version): Members {
  if (version === '2.0') return { ...inner, 'x-nullable': true };
  const plain = typeof inner['type'] === 'string';
  const values = Array.isArray(inner['enum']) ? { enum: [...(inner['enum'] as Json[]), null] } : {};
  if (version >= '3.1') {
    if (plain && spelling % 2 === 0) return { ...inner, type: [inner['type'] as Json, 'null'], ...values };
    return { [spelling % 2 === 0 ? 'oneOf' : 'anyOf']: [inner, { type: 'null' }] };
  }
  if (plain) return { ...inner, nullable: true, ...values };
  return { allOf: [inner], nullable: true };
}

/** The configuration, as `sdk.yml` has it in JSON. */
export function spellConfig(api: Description): Members | undefined {
  const { config, operations, components } = api;
  if (!config) return undefined;
  const methodsOf = (methods: (typeof config.resources)[number]['methods']): Members =>
    members(
      methods.flatMap(({ name, operation: index, positional }): [string, Json][] => {
        const one = operations[index % operations.length];
        if (!one) return [];
        const endpoint = `${one.method} ${pathOf(one)}`;
        const params = one.path.flatMap((step) => (typeof step === 'string' ? [] : [step.parameter]));
        if (positional === undefined) return [[name, endpoint]];
        return [[name, { type: 'http', endpoint, positional_params: positional ? params : [] }]];
      }),
    );
  const resources = config.resources.map(({ name, methods, models }) => ({
    name,
    body: {
      methods: methodsOf(methods),
      models: members(
        models.flatMap(({ name: model, component }): [string, Json][] => {
          const one = components[component % components.length];
          const home = api.version === '2.0' ? 'definitions' : 'components/schemas';
          return one ? [[model, `#/${home}/${one.name}`]] : [];
        }),
      ),
    },
  }));
  return {
    organization: { name: 'fuzz' },
    ...((config.positional !== undefined || config.sorted !== undefined) && {
      settings: {
        ...(config.positional !== undefined && { positional_params: config.positional }),
        ...(config.sorted !== undefined && { sort_schema_properties: config.sorted }),
      },
    }),
    ...(config.clientName !== undefined && { client_settings: { default_client_name: config.clientName } }),
    resources: members(resources.map(({ name, body }) => [name, body])),
    unspecified_endpoints: 'derive',
  };
}
