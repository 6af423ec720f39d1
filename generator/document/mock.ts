/** The document that the generated tests' mock is made from. */
import type { OutFile } from '../emit/emitter.js';
import { escapeUnsafe } from '../lib/unsafe.js';
import type { OpenApiDocument } from '../load/types.js';

/**
 * The document as it was loaded: one file, whatever version and however many files it was written in, under the version
 * that its shapes are of. Tags, servers, extensions and the like are left out: the mock has no use for them, and refuses a document
 * for a fault there.
 */
export function mockDocument(document: OpenApiDocument): OutFile {
  const { tags: _tags, externalDocs: _externalDocs, ...rest } = document;
  const text = escapeUnsafe(JSON.stringify(fitted({ ...rest, openapi: '3.1.0' }, '')));
  return { path: 'typescript/tests/openapi.json', kind: 'text', text };
}

/** Keywords whose members have names that the author chose. */
const named: ReadonlySet<string> = new Set([
  ...['properties', 'patternProperties', '$defs', 'dependentSchemas', 'mapping', 'variables'],
  ...['schemas', 'parameters', 'headers', 'requestBodies', 'responses', 'links', 'callbacks'],
  ...['securitySchemes', 'pathItems', 'content', 'encoding', 'examples', 'scopes'],
]);

/** Keywords whose values are data, whatever they look like. */
const data: ReadonlySet<string> = new Set(['example', 'examples', 'default', 'const', 'enum', 'value']);

/**
 * A part of the document, `key` in what it is part of. A stream whose items have a schema is one of OpenAPI 3.2: the mock takes
 * the schema of a stream for that of its items.
 */
function fitted(part: unknown, key: string): unknown {
  if (typeof part !== 'object' || part === null) return part;
  if (Array.isArray(part)) return part.map((item: unknown) => fitted(item, ''));
  const isNamed = named.has(key);
  const members = Object.entries(part)
    .filter(([name, value]) => isNamed || !(isIdle(name) || (data.has(name) && leadsOut(value))))
    .map(([name, value]): [string, unknown] => {
      if (!isNamed && data.has(name)) return [name, value];
      const isItemSchema = name === 'itemSchema' && key.includes('/');
      return [isItemSchema ? 'schema' : name, fitted(value, isNamed && key !== 'content' ? '' : name)];
    });
  return Object.fromEntries(members);
}

function isIdle(name: string): boolean {
  return name.startsWith('x-') || name === 'servers';
}

/** Whether data has what looks like a reference to another file: the loader leaves data alone, the mock would follow it. */
function leadsOut(value: unknown): boolean {
  return /"\$ref":"[^#]/.test(JSON.stringify(value));
}
