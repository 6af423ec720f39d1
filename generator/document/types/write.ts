/** The text of `openapi.d.ts`. */
import { child, resolve } from '../../lib/pointer.js';
import { escapeUnsafe } from '../../lib/unsafe.js';
import { isMembers, type Members, removeMembers, setMember, walk } from '../../load/grammar.js';
import type { OpenApiDocument } from '../../load/types.js';
import { compileFault, inlineDeepReferences, isDoubtful } from './check.js';

/** The text of `openapi.d.ts`, or why there is none. */
export type OpenApiTypes = { readonly text: string } | { readonly reason: string };

const head =
  '/** The API as it is on the wire: an escape hatch, and what the models are checked against. Written by openapi-typescript. */\n';

/**
 * The types of a document in 3.1 shapes, as TypeScript prints them; or the reason why there are none: that library refuses it, or what
 * it writes does not compile. Never rejects. Takes the document over: that library follows every `$ref`, so those in extensions are
 * removed first, and those in examples when it fails.
 */
export async function writeTypes(document: OpenApiDocument): Promise<OpenApiTypes> {
  const taken: Members = { ...document, openapi: '3.1.0' };
  removeMembers(taken, (key) => key.startsWith('x-'));
  completeMappings(taken);
  let result = await attempt(taken);
  if ('refusal' in result) {
    removeMembers(taken, (key) => ['example', 'examples', 'default', 'value'].includes(key));
    result = await attempt(taken);
  }
  if ('refusal' in result) return { reason: result.refusal };
  if (!isDoubtful(taken) || (await compileFault(result.text)) === undefined) return result;
  inlineDeepReferences(taken);
  result = await attempt(taken);
  if ('refusal' in result) return { reason: result.refusal };
  const fault = await compileFault(result.text);
  return fault === undefined
    ? result
    : { reason: `what openapi-typescript makes of the document does not compile: ${fault}` };
}

async function attempt(document: Members): Promise<{ text: string } | { refusal: string }> {
  try {
    return { text: await textOf(document) };
  } catch (error) {
    return { refusal: refusalIn(error) };
  }
}

/** What that library says of the document; what JavaScript says of that library tells nobody anything. */
function refusalIn(error: unknown): string {
  if (error instanceof RangeError)
    return 'openapi-typescript goes round in circles, or too deep, in this document';
  if (error instanceof TypeError) return 'openapi-typescript fails at something that is not as it must be';
  const [said] = (error instanceof Error ? error.message : String(error)).split('\n');
  return `openapi-typescript says ${said}`;
}

/** A discriminator's mapping may name a schema; that library only knows references. One that names nothing is left out. */
function completeMappings(document: Members): void {
  walk(document, 'document', ({ node, kind }) => {
    const mapping =
      kind === 'schema' && isMembers(node['discriminator']) ? node['discriminator']['mapping'] : undefined;
    if (!isMembers(mapping)) return;
    for (const [value, name] of Object.entries(mapping)) {
      const ref =
        typeof name !== 'string'
          ? ''
          : name.startsWith('#')
            ? name
            : child('#', 'components', 'schemas', name);
      if (resolve(document, ref) === undefined) delete mapping[value];
      else setMember(mapping, value, ref);
    }
  });
}

async function textOf(document: Members): Promise<string> {
  const { default: openapiTS, astToString } = await import('openapi-typescript');
  const nodes = await openapiTS(document as never, { silent: true });
  // That library puts the document's text into comments and keys as it is.
  return head + escapeUnsafe(astToString(nodes).replace(/\r\n?/g, '\n'), '\n\t');
}
