/** What the schema of an OpenAPI version finds wrong with a document, as swagger-parser tells it. */
import { type Members, removeMembers } from './grammar.js';

export interface Violation {
  /** JSON Pointer into the document. */
  readonly pointer: string;
  readonly problem: string;
}

/** The most that are worth reading in one run. */
const most = 50;

/**
 * Violations of the specification, at most {@link most}. Takes the document over and changes it.
 *
 * swagger-parser refuses 3.2, which is therefore validated by nothing but our own checks, and follows `$ref` in extensions
 * and examples, which are therefore removed before.
 */
export async function findViolations(document: Members): Promise<readonly Violation[]> {
  const version = document['openapi'];
  if (typeof version === 'string' && !/^3\.[01](\.|$)/.test(version)) return [];
  if (typeof version === 'string') document['openapi'] = version.startsWith('3.1') ? '3.1.0' : '3.0.3';
  removeMembers(document, (key) => key.startsWith('x-') || data.has(key));
  const { default: SwaggerParser } = await import('@apidevtools/swagger-parser');
  try {
    await SwaggerParser.validate(document as never, { resolve: { external: false } });
    return [];
  } catch (error) {
    return violationsIn(error);
  }
}

/** What holds data, in which nothing can be wrong. */
const data = new Set(['example', 'examples', 'default', 'const', 'value']);

interface AjvError {
  readonly instancePath: string;
  readonly keyword: string;
  readonly message?: string;
  readonly params?: { readonly [name: string]: unknown };
}

function violationsIn(error: unknown): Violation[] {
  const details = (error as { details?: unknown }).details;
  if (!Array.isArray(details)) {
    const message = error instanceof Error ? error.message : String(error);
    if (error instanceof RangeError) throw new Error('it is nested too deeply');
    return [
      { pointer: pathIn(message), problem: message.replace(/^(SyntaxError: )?Validation failed\. /, '') },
    ];
  }
  const errors = (details as AjvError[]).filter(
    ({ keyword }) => !['if', 'oneOf', 'anyOf', 'not'].includes(keyword),
  );
  const telling = errors.length > 0 ? errors : (details as AjvError[]);
  const found = new Map<string, Violation>();
  for (const { instancePath, message, params } of telling) {
    const extra = params?.['additionalProperty'] ?? params?.['unevaluatedProperty'];
    const allowed = params?.['allowedValues'];
    const suffix =
      typeof extra === 'string'
        ? `: ${extra}`
        : Array.isArray(allowed)
          ? `: ${allowed.map(String).join(', ')}`
          : '';
    const problem = `${message ?? 'it is not valid'}${suffix}`;
    found.set(`${instancePath} ${problem}`, { pointer: instancePath, problem });
  }
  return deepest([...found.values()]).slice(0, most);
}

/** Leaves out what only says again, further out, that something inside is wrong. */
function deepest(violations: readonly Violation[]): Violation[] {
  return violations.filter(
    ({ pointer, problem }) =>
      !/unevaluated|\$ref/.test(problem) ||
      !violations.some(
        (other) => other.pointer.startsWith(`${pointer}/`) && !/unevaluated/.test(other.problem),
      ),
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
