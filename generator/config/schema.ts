/**
 * The one definition of a configuration file: what checks it at run time, makes the JSON Schema for editors, and says which
 * keys are known but do nothing here. The keys are those of `stainless.yml`. The
 * file is long because they stand together, as they do in that file.
 */
import { z } from 'zod';

const inert = new WeakSet<object>();

/** A key that `stainless.yml` has and sdkwright does not use; the text says why. Whoever sets it is told. */
function unused(why: string): z.ZodOptional<z.ZodUnknown> {
  const schema = z.unknown().optional().describe(`Not used by sdkwright: ${why}`);
  inert.add(schema);
  return schema;
}

/** Whether a schema stands for a key that is known and not used. */
export function isUnused(schema: object): boolean {
  return inert.has(schema);
}

const otherProduct = 'it is for another product or language.';
const publishing = 'publishing is left to your own pipeline.';

const text = () => z.string();
/** A part of names. */
const word = z.string().regex(/^[\p{ID_Continue}$]+$/u, 'letters, digits and underscores');
const oneType = 'in TypeScript a model is one type in requests and responses.';

const textMap = z.record(z.string(), z.string());
const anything = z.record(z.string(), z.unknown());
/** Languages, for `skip` and `only`. */
const languages = z.union([z.boolean(), text(), z.array(z.string())]);
const reason = z
  .union([z.boolean(), text(), textMap])
  .describe('`true`, a message, or a message per language.');
const securityRequirements = z
  .array(z.record(z.string(), z.array(z.string())))
  .describe('Alternatives, each a set of schemes.');
const milliseconds = z
  .union([
    z.number().nonnegative(),
    z
      .string()
      .regex(
        /^(P(\d+D)?(T(\d+H)?(\d+M)?(\d+(\.\d+)?S)?)?|\d+(\.\d+)?(ms|s|m))$/,
        'milliseconds, or a duration like PT10M or 30s',
      ),
  ])
  .describe('Milliseconds, or a duration: PT10M, 30s.');
const endpoint = z
  .string()
  .regex(/^\s*([A-Za-z]+\s+)?\/\S*\s*$/, 'a method and a path, like `get /users/{id}`')
  .describe('`get /users/{id}`, or the path alone.');

const model = z.union([
  text().describe("A component schema's name, a pointer, or a query that matches one schema."),
  z.object({
    type: z.literal('alias'),
    to: text(),
    deprecated: reason.optional(),
    skip: languages.optional(),
    only: z.union([text(), z.array(z.string())]).optional(),
  }),
  z.object({
    type: z.literal('model').optional(),
    openapi_uri: text().optional(),
    param_model: unused(oneType),
    no_params_suffix: unused(oneType),
    type_name: text()
      .regex(/^[\p{ID_Start}_$][\p{ID_Continue}$]*$/u, 'an identifier of TypeScript')
      .optional()
      .describe(
        "sdkwright's own: what the type is called, to the letter, where casing would make something else of the name.",
      ),
    skip: languages.optional(),
    only: z.union([text(), z.array(z.string())]).optional(),
    terraform: unused(otherProduct),
  }),
]);

const httpMethod = z.object({
  type: z.literal('http').optional(),
  endpoint: endpoint,
  description: unused('descriptions come from the document.'),
  unwrap_response: z.union([text(), z.boolean()]).optional(),
  paginated: z
    .union([z.boolean(), text()])
    .optional()
    .describe('The name of a pagination scheme, or `false`.'),
  streaming: z
    .union([
      z.boolean(),
      z.object({
        param_discriminator: text().nullable().optional(),
        stream_event_model: text().optional(),
        params_type_name: text().optional(),
      }),
    ])
    .optional(),
  body_param_name: text().optional(),
  positional_params: z.array(z.string()).optional(),
  default_request_options: z
    .object({ timeout: milliseconds.optional(), max_retries: z.int().nonnegative().optional() })
    .optional(),
  security: securityRequirements.optional().describe("sdkwright's own: in place of the operation's."),
  skip_test_reason: z.union([text(), textMap]).optional(),
  docs: unused('it is for a documentation site.'),
  deprecated: reason.optional(),
  skip: languages.optional(),
  only: z.union([text(), z.array(z.string())]).optional(),
  mcp: unused(otherProduct),
  terraform: unused(otherProduct),
});

const method = z.union([
  endpoint,
  z.object({
    type: z.literal('alias'),
    to: text(),
    deprecated: reason.optional(),
    skip: languages.optional(),
    only: z.union([text(), z.array(z.string())]).optional(),
  }),
  z.object({
    type: z.literal('webhook_unwrap'),
    discriminator: text().optional(),
    webhook_key_opt: text().optional(),
    skip: languages.optional(),
    only: z.union([text(), z.array(z.string())]).optional(),
  }),
  httpMethod,
]);

const models = z.record(z.string(), model.nullable());
const methods = z.record(z.string(), method.nullable());

const resource = z.object({
  description: text().optional(),
  models: models.nullish(),
  methods: methods.nullish(),
  get subresources() {
    return resources.nullish();
  },
  deprecated: reason.optional(),
  skip: languages.optional(),
  only: z.union([text(), z.array(z.string())]).optional(),
  standalone_api: unused('every resource can be used alone: see the slim entry of the package.'),
  security: securityRequirements.optional().describe("sdkwright's own: for each method below."),
  mcp: unused(otherProduct),
  terraform: unused(otherProduct),
  custom: unused('it marks code that is written by hand.'),
});

const resources: z.ZodType = z.record(
  z.string(),
  z.lazy(() => resource),
);

const eachCall = 'every call is given what it sends there.';

const option = z.object({
  type: z.enum(['string', 'boolean', 'integer', 'number', 'array', 'object', 'unknown']).optional(),
  nullable: z.boolean().optional(),
  default: z.unknown().optional(),
  description: text().optional(),
  example: z.unknown().optional(),
  read_env: z
    .string()
    .regex(/^[A-Za-z_]\w*$/, 'the name of an environment variable')
    .optional(),
  auth: z
    .object({
      security_scheme: text(),
      role: z.enum(['value', 'username', 'password', 'client_id', 'client_secret']).optional(),
    })
    .optional(),
  server_variable: text().optional(),
  send_in_header: text().optional(),
  send_as_query_param: text().optional(),
  send_in_cookie: unused('the client sets no cookies; give a header.'),
  send_as_path_param: unused(eachCall),
  send_as_body_param: unused(eachCall),
  required_in_tests: unused('the generated tests give every option a value.'),
});

const paginationScheme = z.object({
  name: text(),
  type: z.enum(['cursor', 'cursor_id', 'cursor_url', 'fake_page', 'offset', 'page_number']),
  param_location: z.enum(['query', 'body']).optional(),
  request: anything.nullish(),
  response: anything.nullish(),
  continue_on_empty_items: z.boolean().optional(),
});

const typescript = z.object({
  edition: text().optional(),
  package_name: text().optional(),
  version: text().optional().describe("sdkwright's own: the version of the package."),
  production_repo: text().nullish().describe('`owner/name`, with `#branch` where it is not the main one.'),
  staging_repo: unused(publishing),
  publish: unused(publishing),
  readme_title: text().optional(),
  screencast: unused('the generated README has no place for it.'),
  skip: unused('what is generated is chosen by --emit.'),
  keep_files: unused('files that sdkwright did not write are never touched.'),
  options: z
    .object({
      mcp_server: unused(otherProduct),
      browser: z
        .object({ state: z.enum(['allow', 'disallow', 'dangerous_allow']), message: text().optional() })
        .optional(),
      node_migration: unused('sdkwright generates one shape of client.'),
      enable_treeshaking: unused('what is generated can always be shaken.'),
      package_manager: unused('what is generated works with any.'),
    })
    .optional(),
});

const oldTypescript = typescript.extend({
  name: text().optional().describe('What `package_name` was called.'),
  repo: text().nullish().describe('What `production_repo` was called, without its owner.'),
});

const streamRule = z.object({
  data_starts_with: text().optional(),
  event_type: text().nullable().optional(),
  kind: text().optional(),
  handle: z.enum(['done', 'yield', 'error']),
  error_property: text().optional(),
});

const wholeResult = 'the README shows whole results.';

const readmeRequest = z.object({
  type: z.literal('request').optional(),
  endpoint: endpoint,
  params: anything.nullish(),
  response_property: unused(wholeResult),
  assign_to: unused(wholeResult),
  file_param: unused('the README gives every file that has to be given.'),
});

const serial = z.object({
  nested_format: z.enum(['dots', 'brackets']).optional(),
  array_format: z.enum(['comma', 'repeat', 'indices', 'brackets']).optional(),
});

const others = [
  'python',
  'go',
  'java',
  'kotlin',
  'ruby',
  'terraform',
  'cli',
  'php',
  'csharp',
  'http',
  'sql',
  'openapi',
] as const;
const otherTargets = Object.fromEntries(others.map((name) => [name, unused(otherProduct)])) as Record<
  (typeof others)[number],
  z.ZodOptional<z.ZodUnknown>
>;

/** A whole configuration file. */
export const configSchema = z.object({
  edition: text().optional(),
  organization: z
    .object({
      name: text().optional(),
      docs: text().nullish(),
      contact: text().nullish(),
      security_contact: text().nullish(),
      security_policy_url: unused('the generated package has no security policy.'),
      security_policy_terms: unused('the generated package has no security policy.'),
      github_org: text().nullish(),
      upload_spec: unused('nothing is uploaded.'),
    })
    .optional(),
  targets: z
    .object({ typescript: typescript.nullish(), node: typescript.nullish(), ...otherTargets })
    .nullish(),
  package: z
    .object({ node: oldTypescript.nullish(), typescript: oldTypescript.nullish(), ...otherTargets })
    .nullish()
    .describe('What `targets` was called in old files.'),
  environments: z
    .record(z.string(), z.union([text(), z.object({ url: text(), description: text().optional() })]))
    .nullish(),
  resources: z.record(z.string(), resource.nullable()).nullish(),
  pagination: z.union([z.array(paginationScheme), paginationScheme]).nullish(),
  settings: z
    .object({
      license: z
        .union([
          text(),
          z.object({
            name: text(),
            contents: text().optional(),
            extension: unused('the file is always LICENSE.'),
          }),
        ])
        .nullish(),
      sort_schema_properties: z.boolean().optional(),
      disable_mock_tests: unused('tests are chosen by --emit, and need no server.'),
      disable_tests: unused('tests are chosen by --emit.'),
      unwrap_response_fields: z.array(z.string()).optional(),
      positional_params: z.boolean().optional(),
      file_header: text().optional(),
      per_endpoint_security: unused("every operation's security is always honoured."),
      mock_server: unused('the generated tests bring their own.'),
    })
    .nullish(),
  client_settings: z
    .object({
      opts: z.record(z.string(), option.nullable()).nullish(),
      idempotency: z.object({ header: text() }).nullish(),
      default_headers: z.record(z.string(), z.union([text(), z.number(), z.boolean()])).nullish(),
      response_headers: unused('every response header is there on the raw response.'),
      default_timeout: milliseconds.optional(),
      default_retries: z
        .object({
          max_retries: z.int().nonnegative().optional(),
          initial_delay_seconds: z.number().nonnegative().optional(),
          max_delay_seconds: z.number().nonnegative().optional(),
        })
        .nullish(),
      default_env_prefix: text().optional(),
      default_client_name: text().optional(),
      omit_stainless_headers: z.boolean().optional(),
    })
    .nullish(),
  query_settings: serial.nullish(),
  multipart_settings: serial.nullish(),
  security: securityRequirements.nullish(),
  security_schemes: z.record(z.string(), anything).nullish(),
  errors: z
    .object({
      message_property: text().optional(),
      union: unused('errors are told apart by status.'),
    })
    .nullish(),
  streaming: z.object({ on_event: z.array(streamRule).nullish() }).nullish(),
  custom_casings: z
    .record(
      z.string(),
      z.object({
        initialism: z.boolean().optional(),
        snake: word.optional(),
        pascal: word.optional(),
        capital: word.optional(),
        camel: word.optional(),
        singular: word.optional(),
        plural: word.optional(),
      }),
    )
    .nullish(),
  openapi: z
    .object({
      code_samples: unused('no samples are written into the document.'),
      code_sample_languages: unused('no samples are written into the document.'),
      transforms: z
        .array(z.object({ command: text(), reason: text().optional(), args: anything.optional() }))
        .nullish(),
      transformations: z
        .array(z.object({ command: text(), reason: text().optional(), args: anything.optional() }))
        .nullish()
        .describe('What `transforms` was called in old files.'),
    })
    .nullish(),
  readme: z
    .object({
      example_requests: z.record(z.string(), readmeRequest.nullable()).nullish(),
      example_types: unused('the README shows requests.'),
      include_stainless_attribution: unused('the README names sdkwright.'),
    })
    .nullish(),
  unspecified_endpoints: z
    .union([z.literal('derive'), z.array(endpoint)])
    .nullish()
    .describe(
      'Endpoints that need no method, or `derive`: the rules give a method to each that has none here.',
    ),
  codeflow: unused(publishing),
  diagnostics: z
    .object({
      ignored: z.record(z.string(), z.union([z.boolean(), z.array(z.union([text(), anything]))])).nullish(),
    })
    .nullish(),
});

/** A configuration file as it is written, once checked. */
export type RawConfig = z.infer<typeof configSchema>;
/** A resource, as it stands in the file. */
export type RawResource = z.infer<typeof resource>;
/** A method, as it stands in the file: an endpoint on one line, an alias, or an object; `null` for a name that nothing follows. */
export type RawMethod = z.infer<typeof method> | null;
/** A model, as it stands in the file; `null` for a name that nothing follows. */
export type RawModel = z.infer<typeof model> | null;
/** The target `typescript`, as it stands in the file. */
export type RawTypescript = z.infer<typeof typescript>;
/** The same in a file that has `package` for `targets`. */
export type RawOldTypescript = z.infer<typeof oldTypescript>;

/** The JSON Schema that editors check and complete a configuration by. */
export function configJsonSchema(): object {
  return {
    ...z.toJSONSchema(configSchema, { target: 'draft-7', unrepresentable: 'any' }),
    title: 'sdkwright configuration',
  };
}
