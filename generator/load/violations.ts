/** What the schema of an OpenAPI version finds wrong with a document, as swagger-parser tells it. */
import { type Members, removeMembers } from './grammar.js';
import { inPlainWords, type SchemaFault } from './violation-text.js';

/** One thing that breaks the specification. */
export interface Violation {
  /** JSON Pointer into the document. */
  readonly pointer: string;
  /** The member's name is meant, not its value. */
  readonly key?: true;
  readonly problem: string;
}

/** The most that are worth reading in one run. */
const most = 50;

/**
 * Violations of the specification, at most {@link most}. Takes the document over and changes it.
 *
 * swagger-parser refuses 3.2, which is therefore validated by nothing but our own checks, and documents of components alone, which are
 * therefore given paths; and follows `$ref` in extensions
 * and examples, which are therefore removed before.
 */
export async function findViolations(document: Members): Promise<readonly Violation[]> {
  const version = document['openapi'];
  if (typeof version === 'string' && !/^3\.[01](\.|$)/.test(version)) return [];
  if (typeof version === 'string') document['openapi'] = version.startsWith('3.1') ? '3.1.0' : '3.0.3';
  if (document['paths'] === undefined) {
    const isLibrary = document['components'] !== undefined || document['webhooks'] !== undefined;
    if (document['openapi'] !== '3.1.0' || !isLibrary)
      return [{ pointer: '', problem: '`paths` is missing' }];
    document['paths'] = {};
  }
  removeMembers(document, (key) => key.startsWith('x-') || data.has(key));
  const { default: SwaggerParser } = await import('@apidevtools/swagger-parser');
  try {
    await SwaggerParser.validate(document as never, { resolve: { external: false } });
    return [];
  } catch (error) {
    return violationsIn(error, document);
  }
}

/** What holds data, in which nothing can be wrong. */
const data = new Set(['example', 'examples', 'default', 'const', 'value']);

function violationsIn(error: unknown, document: Members): Violation[] {
  const details = (error as { details?: unknown }).details;
  if (!Array.isArray(details)) {
    const message = error instanceof Error ? error.message : String(error);
    if (error instanceof RangeError) throw new Error('it is nested too deeply');
    // A fault of that library, not of the document: what it finds is a SyntaxError.
    if (error instanceof TypeError) throw error;
    return [
      { pointer: pathIn(message), problem: message.replace(/^(SyntaxError: )?Validation failed\. /, '') },
    ];
  }
  const found = new Map<string, Violation>();
  for (const fault of telling(details as SchemaFault[])) {
    const violation = inPlainWords(fault, document);
    found.set(JSON.stringify(violation), violation);
  }
  return [...found.values()].slice(0, most);
}

/** Faults without those that only say again, further out or in other words, that something is wrong. */
function telling(all: readonly SchemaFault[]): readonly SchemaFault[] {
  const primary = all.filter(
    ({ keyword }) => !['if', 'oneOf', 'anyOf', 'not', 'propertyNames'].includes(keyword),
  );
  const faults = primary.length > 0 ? primary : all;
  const isEcho = ({ keyword, params }: SchemaFault): boolean =>
    keyword === 'unevaluatedProperties' || params['missingProperty'] === '$ref';
  const known = faults.filter((fault) => !isEcho(fault));
  return faults.filter(
    (fault) =>
      !isEcho(fault) || !known.some(({ instancePath }) => instancePath.startsWith(`${fault.instancePath}/`)),
  );
}

/** The pointer to the path or operation that a message of the checks for 2.0 names. */
function pathIn(message: string): string {
  const found = /\/paths(\/\S*)/.exec(message)?.[1];
  if (found === undefined) return '';
  const method = /^(.*)\/(get|put|post|delete|options|head|patch)$/.exec(found);
  const path = (method?.[1] ?? found).replaceAll('~', '~0').replaceAll('/', '~1');
  return `/paths/${path}${method ? `/${method[2]}` : ''}`;
}
