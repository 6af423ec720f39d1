/** What the schema of an OpenAPI version finds wrong with a document, as swagger-parser tells it. */
import { type Members, removeMembers } from './grammar.js';
import { inPlainWords, type SchemaFault, type Violation } from './violation-text.js';

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
      {
        pointer: pathIn(message),
        problem: message.replace(/^(SyntaxError: )?Validation failed\. /, ''),
        isOwnCheck: true,
      },
    ];
  }
  const found = new Map<string, Violation>();
  for (const fault of together(telling(details as SchemaFault[]))) {
    const violation = inPlainWords(fault, document);
    found.set(JSON.stringify(violation), violation);
  }
  return [...found.values()].slice(0, most);
}

/** Faults without those that only say again, further out or in other words, that something is wrong. */
function telling(all: readonly SchemaFault[]): readonly SchemaFault[] {
  const own = all.filter((fault) => rank(fault) === 0);
  const known = all.filter((fault) => rank(fault) < 2);
  return all.filter((fault) => {
    const { instancePath: place, keyword } = fault;
    const others = rank(fault) === 1 ? own : known;
    const isUnder = (other: SchemaFault): boolean => other.instancePath.startsWith(`${place}/`);
    if (keyword === 'unevaluatedProperties') return !others.some(isUnder);
    if (rank(fault) === 0) return true;
    if (others.some((other) => other.instancePath === place || isUnder(other))) return false;
    const same = all.filter((other) => other.instancePath === place && rank(other) === rank(fault));
    // That a value has two forms at once says more than that it has not the one it should.
    return fault === (same.find(({ params }) => params['passingSchemas']) ?? same[0]);
  });
}

/** How little a fault says: what is wrong itself, that one of several forms is not met, or that it is no reference either. */
function rank({ keyword, params }: SchemaFault): 0 | 1 | 2 {
  if (keyword === 'unevaluatedProperties' || params['missingProperty'] === '$ref') return 2;
  return ['if', 'oneOf', 'anyOf', 'not', 'propertyNames'].includes(keyword) ? 1 : 0;
}

/** Alternatives of a choice that each lack one member as one fault, which lacks any of these. */
function together(all: readonly SchemaFault[]): readonly SchemaFault[] {
  const choices = new Map<string, SchemaFault[]>();
  for (const fault of all) {
    const [, choice, rest] = /^(.*\/(?:oneOf|anyOf))\/\d+\/(.*)$/.exec(fault.schemaPath) ?? [];
    if (choice === undefined || rest !== 'required') continue;
    const place = `${fault.instancePath}\n${choice}`;
    choices.set(place, [...(choices.get(place) ?? []), fault]);
  }
  const groups = [...choices.values()].filter(
    (group) => new Set(group.map(({ schemaPath }) => schemaPath)).size === group.length,
  );
  const grouped = new Map(groups.flatMap((group) => group.map((fault) => [fault, group] as const)));
  return all.flatMap((fault) => {
    const group = grouped.get(fault);
    if (!group) return [fault];
    const missingProperty = group.map(({ params }) => params['missingProperty']);
    return fault === group[0] ? [{ ...fault, params: { missingProperty } }] : [];
  });
}

/** The pointer to the path or operation that a message of the checks for 2.0 names. */
function pathIn(message: string): string {
  const found = /\/paths(\/\S*)/.exec(message)?.[1];
  if (found === undefined) return '';
  const method = /^(.*)\/(get|put|post|delete|options|head|patch)$/.exec(found);
  const path = (method?.[1] ?? found).replaceAll('~', '~0').replaceAll('/', '~1');
  return `/paths/${path}${method ? `/${method[2]}` : ''}`;
}
