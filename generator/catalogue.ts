/**
 * Every diagnostic code there is: how bad it is, what it says, what to do next. In the order of the hops that report them. The
 * file is long because it is one catalogue, and each code an entry.
 */

interface Entry {
  readonly severity: 'error' | 'warning' | 'note';
  readonly message: (details: never) => string;
  readonly help: string;
}

/**
 * Every diagnostic by its code: how severe it is, what it says of its details, and what to do next. The code is the
 * contract: texts may be mended, codes stay.
 */
export const catalogue = {
  'file-unreadable': {
    severity: 'error',
    message: (d: { file: string; reason: string; nearest?: string }) =>
      `${d.file} cannot be read: ${d.reason}${d.nearest ? `; did you mean ${d.nearest}?` : ''}`,
    help: 'Check the path and its permissions; a document is a file, or a folder with an openapi.yaml.',
  },
  'config-unreadable': {
    severity: 'error',
    message: (d: { file: string; reason: string; nearest?: string }) =>
      `${d.file} cannot be read: ${d.reason}${d.nearest ? `; did you mean ${d.nearest}?` : ''}`,
    help: 'Check the path and its permissions; without --config the sdk.yml or stainless.yml beside the document is read, with --no-config none.',
  },
  'syntax-error': {
    severity: 'error',
    message: (d: { reason: string }) => d.reason,
    help: 'Correct the syntax; YAML 1.2 and JSON are read.',
  },
  'duplicate-key': {
    severity: 'warning',
    message: () => 'this key is there twice; the last one holds',
    help: 'Remove one of them: other readers of YAML refuse the file.',
  },
  'alias-bomb': {
    severity: 'error',
    message: (d: { cyclic: boolean }) =>
      d.cyclic
        ? 'a YAML alias stands for something that contains it'
        : 'the YAML aliases in this file stand for more than ten million values',
    help: 'Use $ref to share or repeat parts of the document.',
  },
  'too-deep': {
    severity: 'error',
    message: () => 'this file is nested too deeply to be read',
    help: 'Move inner parts to components and refer to them with $ref.',
  },
  'not-openapi': {
    severity: 'error',
    message: (d: { found: string }) => `this is no OpenAPI document: it is ${d.found}`,
    help: 'An OpenAPI document is an object whose first key is `openapi: 3.1.0` or the like, or `swagger: "2.0"`.',
  },
  'unsupported-version': {
    severity: 'error',
    message: (d: { version: string }) => `OpenAPI ${d.version} is not known`,
    help: 'Versions 2.0, 3.0, 3.1 and 3.2 are read.',
  },
  'missing-member': {
    severity: 'error',
    message: (d: { what: string; member: string }) => `${d.what} has no \`${d.member}\``,
    help: 'Add it: the specification requires it, and nothing can be made up for it.',
  },
  'wrong-type': {
    severity: 'error',
    message: (d: { member: string; expected: string; found: string }) =>
      `\`${d.member}\` must be ${d.expected}, and is ${d.found}`,
    help: 'Correct it to what the specification says.',
  },
  'merge-clash': {
    severity: 'error',
    message: (d: { what: string }) => `${d.what} is declared twice`,
    help: 'Remove one of the two, or give it another name.',
  },
  'ref-unreadable': {
    severity: 'error',
    message: (d: { target: string; reason: string }) =>
      `the reference leads to ${d.target}, which cannot be read: ${d.reason}`,
    help: 'Correct the reference; it is relative to the file that it is in.',
  },
  'ref-unresolved': {
    severity: 'error',
    message: (d: { ref: string }) => `the reference ${d.ref} leads nowhere`,
    help: 'Declare what it refers to, or correct it.',
  },
  'ref-cycle': {
    severity: 'error',
    message: (d: { ref: string }) =>
      `the reference ${d.ref} leads back to itself, by way of nothing but references`,
    help: 'Give one of them a structure of its own.',
  },
  'ref-self': {
    severity: 'warning',
    message: (d: { ref: string }) => `the reference ${d.ref} leads to itself, and so says nothing`,
    help: 'Say what it is; until then it may be anything.',
  },
  'ref-wrong-kind': {
    severity: 'error',
    message: (d: { ref: string; expected: string }) =>
      `the reference ${d.ref} must lead to ${d.expected}, and does not`,
    help: 'Refer to an object of the kind that belongs here.',
  },
  'ref-outside': {
    severity: 'warning',
    message: (d: { target: string }) =>
      `the reference leads to ${d.target}, outside the document's folder, and was not followed`,
    help: 'Pass --allow-outside if the document is to be trusted with the files of this machine.',
  },
  'ref-network': {
    severity: 'warning',
    message: (d: { target: string }) =>
      `the reference leads to ${d.target} on the network, and was not followed`,
    help: 'Pass --allow-network to fetch it, or keep a copy beside the document.',
  },
  'duplicate-operation-id': {
    severity: 'error',
    message: (d: { id: string }) => `the operation id "${d.id}" is used twice`,
    help: 'Give each operation an id of its own.',
  },
  'duplicate-parameter': {
    severity: 'error',
    message: (d: { name: string; in: string }) => `the ${d.in} parameter "${d.name}" is listed twice`,
    help: 'Remove one of the two.',
  },
  'path-parameter-missing': {
    severity: 'warning',
    message: (d: { name: string; method: string; path: string }) =>
      `${d.method} ${d.path} has {${d.name}} in its path and no path parameter of that name`,
    help: 'Declare the parameter on the operation or on the path, with `in: path`; until then it is taken for a string.',
  },
  'config-invalid': {
    severity: 'error',
    message: (d: { key: string; problem: string }) =>
      d.key === '' ? d.problem : `\`${d.key}\`: ${d.problem}`,
    help: '`sdkwright schema` prints the JSON Schema that editors check a configuration by.',
  },
  'config-unknown-key': {
    severity: 'warning',
    message: (d: { key: string; nearest: string }) =>
      d.nearest === ''
        ? `there is no key \`${d.key}\` here`
        : `there is no key \`${d.key}\` here; the nearest is \`${d.nearest}\``,
    help: 'Correct or remove it: it has no effect.',
  },
  'config-unused-key': {
    severity: 'warning',
    message: (d: { key: string; why: string }) => `\`${d.key}\` has no effect: ${d.why}`,
    help: 'Leave it for the other tools that read this file, or list this code under diagnostics.ignored.',
  },
  'schema-violation': {
    severity: 'warning',
    message: (d: { problem: string }) => `the specification does not allow this: ${d.problem}`,
    help: 'Correct it; what could be understood of it was used.',
  },
  'validation-cut-short': {
    severity: 'note',
    message: (d: { reason: string }) =>
      `the document was not checked against the specification's own schema: ${d.reason}`,
    help: 'Everything else was checked as usual.',
  },
  'schema-reference-broken': {
    severity: 'warning',
    message: () => 'this reference leads to no schema; its type is unknown',
    help: 'Correct the reference, or add the schema.',
  },
  'schema-malformed': {
    severity: 'warning',
    message: (d: { problem: string }) => d.problem,
    help: 'Correct it; until then it says nothing of what the values are.',
  },
  'schema-circular': {
    severity: 'warning',
    message: () =>
      'this schema is made of itself, with nothing in between; what leads back to it is left out',
    help: 'Let it refer to itself from a property, an item or a map only.',
  },
  'schema-too-deep': {
    severity: 'warning',
    message: () => 'this schema is nested too deeply; its type is unknown',
    help: 'Move inner schemas to components and refer to them with $ref.',
  },
  'schema-keyword-ignored': {
    severity: 'note',
    message: (d: { keyword: string }) =>
      `\`${d.keyword}\` restricts values in a way that no type can say; the type allows more`,
    help: 'Nothing, if the API checks it; else say the same with properties, enum or oneOf.',
  },
  'schema-conflict': {
    severity: 'warning',
    message: (d: { property?: string }) =>
      `no value ${d.property === undefined ? '' : `of \`${d.property}\` `}fits all the schemas that are combined here; the last one's type is taken`,
    help: 'Say the same type in each schema of the allOf, or in one of them alone.',
  },
  'model-renamed': {
    severity: 'note',
    message: (d: { name: string; to: string }) =>
      `\`${d.name}\` is exported already beside it; the type is called \`${d.to}\``,
    help: 'Give one of the two another name under `models` in the configuration.',
  },
  'openapi-types-failed': {
    severity: 'warning',
    message: (d: { reason: string }) => `openapi.d.ts was not written: ${d.reason}`,
    help: 'The SDK does not need it. Leave it out with --emit.',
  },
  'write-failed': {
    severity: 'error',
    message: (d: { path: string; reason: string; done: number; planned: number }) =>
      `${d.path} cannot be written: ${d.reason}; ${d.done === 0 ? 'nothing was written' : `${d.done} of ${d.planned} changes were made before it, and none after it`}`,
    help: 'Check the folder and its permissions, or choose another with --out. The next run does what this one left.',
  },
  'overwrite-refused': {
    severity: 'error',
    message: (d: { out: string; count: number }) =>
      `${d.count === 1 ? '1 file' : `${d.count} files`} in ${d.out} would be overwritten, and with ${d.count === 1 ? 'it' : 'them'} what somebody else wrote there`,
    help: 'Move your work to files of other names, or choose another folder with --out; --force overwrites.',
  },
  'edited-kept': {
    severity: 'note',
    message: (d: { path: string }) =>
      `${d.path} is no longer generated; it was edited by hand, and so it stays`,
    help: 'Delete it when you no longer need it.',
  },
  'path-without-slash': {
    severity: 'warning',
    message: (d: { path: string; isTaken: boolean }) =>
      `the path "${d.path}" does not begin with a slash; ${d.isTaken ? `/${d.path} is there too, and so it is left out` : `it is taken for /${d.path}`}`,
    help: 'Write it with a slash: as it is, it would become part of the host, and requests would go to another one.',
  },
  'path-template-twice': {
    severity: 'warning',
    message: (d: { path: string; first: string }) =>
      `${d.path} and ${d.first} differ in the names of their parameters alone, and so are the same path`,
    help: 'Call the parameters alike, and put the operations of both under one of them.',
  },
  'operation-malformed': {
    severity: 'warning',
    message: (d: { path: string; method: string }) =>
      `${d.method} ${d.path} is not an operation object, and is left out`,
    help: 'Give it an object with at least `responses`.',
  },
  'parameter-malformed': {
    severity: 'warning',
    message: () => 'this is not a parameter with a `name` and an `in`, and is left out',
    help: 'Give it a `name`, and an `in` of path, query, header or cookie.',
  },
  'path-parameter-unused': {
    severity: 'warning',
    message: (d: { name: string; path: string }) =>
      `the path parameter ${d.name} is not in ${d.path}, and is left out`,
    help: 'Put it in the path, or remove it.',
  },
  'method-name-clash': {
    severity: 'note',
    message: (d: { call: string; name: string }) =>
      `${d.call} is taken by another operation; this one is called ${d.name}`,
    help: 'Name the method in sdk.yml to call it otherwise.',
  },
  'name-taken': {
    severity: 'note',
    message: (d: { wanted: string; name: string }) =>
      `${d.wanted} has another meaning in the SDK; this is called ${d.name}`,
    help: 'Name it in sdk.yml to call it otherwise.',
  },
  'name-generic': {
    severity: 'note',
    message: (d: { title: string; name: string; packageName: string }) =>
      `the title "${d.title}" names no API; the client is called ${d.name}, and its package ${d.packageName}`,
    help: 'Give the API a title of its own, or name it in sdk.yml: `organization.name`, or `targets.typescript.package_name`.',
  },
  'name-illegal': {
    severity: 'warning',
    message: (d: { wanted: string; what: string; name: string }) =>
      `"${d.wanted}" cannot be ${d.what}; it is called ${d.name}`,
    help: 'Write it in letters, digits and underscores.',
  },
  'callbacks-unused': {
    severity: 'note',
    message: () => 'callbacks are requests that the API makes; a client has no method for them',
    help: 'Nothing needs to be done.',
  },
  'body-type-unused': {
    severity: 'note',
    message: (d: { sent: string; other: string }) =>
      `the method sends ${d.sent}; ${d.other} has another schema, and is not offered`,
    help: 'Give both the same schema for a method that takes either. Callers can send any `body` with the options of a request.',
  },
  'links-unused': {
    severity: 'note',
    message: () => 'links make no difference to the SDK',
    help: 'Nothing needs to be done.',
  },
  'endpoint-unknown': {
    severity: 'warning',
    message: (d: { endpoint: string; nearest: string }) =>
      `the document has no ${d.endpoint}${d.nearest === '' ? '' : `; did you mean ${d.nearest}?`}`,
    help: 'Write the verb and the path as the document has them.',
  },
  'endpoint-missing': {
    severity: 'warning',
    message: (d: { name: string }) => `the method ${d.name} names no endpoint`,
    help: 'Write one, like `get /users/{id}`, or delete the method.',
  },
  'endpoint-unused': {
    severity: 'note',
    message: (d: { endpoint: string }) => `no method calls ${d.endpoint}`,
    help: 'Add a method for it to sdk.yml, or list it under `unspecified_endpoints`; `derive` there gives each such endpoint one.',
  },
  'option-built-in': {
    severity: 'warning',
    message: (d: { name: string }) => `every client has the option ${d.name} already`,
    help: 'Say where it is sent in `environments`, how long it may take in `default_timeout`, how often it is tried in `default_retries`, and what goes with it in `default_headers`.',
  },
  'webhook-method-unused': {
    severity: 'warning',
    message: (d: { name: string }) => `no method is made of ${d.name}, which unwraps webhooks`,
    help: 'Declare one method of the kind, in a resource: it takes every webhook of the document.',
  },
  'alias-unknown': {
    severity: 'warning',
    message: (d: { name: string; to: string }) => `${d.name} is another name for ${d.to}, which is not there`,
    help: 'Name what is declared beside it.',
  },
  'model-unknown': {
    severity: 'warning',
    message: (d: { name: string; schema: string }) =>
      `the model ${d.name} names no single schema: ${d.schema}`,
    help: 'Name a schema of `components`, or write a pointer such as `#/components/schemas/Card`.',
  },
  'page-scheme-unknown': {
    severity: 'warning',
    message: (d: { scheme: string; nearest: string }) =>
      `there is no page scheme ${d.scheme}${d.nearest === '' ? '' : `; did you mean ${d.nearest}?`}`,
    help: 'Name one that is declared under `pagination`.',
  },
  'page-scheme-misfit': {
    severity: 'warning',
    message: (d: { scheme: string }) =>
      `the response does not have the items of the page scheme ${d.scheme}; the method is not paged`,
    help: 'Name another scheme, or `paginated: false`.',
  },
  'auth-unsupported': {
    severity: 'warning',
    message: (d: { name: string; scheme: string }) =>
      `the client cannot send credentials of ${d.name} (${d.scheme})`,
    help: 'Users can set the header themselves, with `defaultHeaders`.',
  },
  'auth-unknown': {
    severity: 'warning',
    message: (d: { name: string; nearest: string }) =>
      `the security scheme ${d.name} is not declared; what needs it is left out${d.nearest === '' ? '' : `; did you mean ${d.nearest}?`}`,
    help: 'Declare it under `components.securitySchemes`, or `security_schemes` of sdk.yml.',
  },
  'transform-failed': {
    severity: 'warning',
    message: (d: { command: string; reason: string }) =>
      `the transform ${d.command} changed nothing: ${d.reason}`,
    help: 'Correct its arguments, or remove it.',
  },
} as const satisfies Record<string, Entry>;
