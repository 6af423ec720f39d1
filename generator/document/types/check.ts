/** Whether the types that openapi-typescript wrote compile: it points by path where a reference does, and so can point at nothing. */
import { resolve, tokens } from '../../lib/pointer.js';
import { isMembers, type Members, setMember, walk } from '../../load/grammar.js';

/**
 * Whether a document holds what is known to become types that do not compile: references to something inside a component or
 * an operation, and schemas that are combinations of themselves. Compiling takes as long as writing, so nothing else is compiled.
 */
export function isDoubtful(document: Members): boolean {
  const schemas: Members[] = [];
  let isDeep = false;
  walk(document, 'document', ({ node, kind }) => {
    if (kind === 'schema') schemas.push(node);
    isDeep ||= kind !== 'plain' && isDeepReference(node['$ref']);
  });
  return isDeep || hasCircle(schemas, document);
}

/** Whether a reference leads to something that is no component and no path item of its own. */
function isDeepReference(ref: unknown): boolean {
  if (typeof ref !== 'string') return false;
  const steps = tokens(ref);
  return steps[0] === 'paths' ? steps.length !== 2 : steps.length !== 3;
}

/** Whether a schema is made of itself, by way of references, combinations and lists alone, which TypeScript does not put off as it does members. */
function hasCircle(schemas: readonly Members[], document: Members): boolean {
  const open = new Set<Members>();
  const done = new Set<Members>();
  const stack = schemas.map((schema) => ({ schema, isLeft: false }));
  for (let next = stack.pop(); next; next = stack.pop()) {
    const { schema, isLeft } = next;
    if (isLeft) {
      open.delete(schema);
      done.add(schema);
      continue;
    }
    if (open.has(schema)) return true;
    if (done.has(schema)) continue;
    open.add(schema);
    stack.push({ schema, isLeft: true });
    stack.push(...partsOf(schema, document).map((part) => ({ schema: part, isLeft: false })));
  }
  return false;
}

function partsOf(schema: Members, document: Members): Members[] {
  const ref = schema['$ref'];
  const combined = ['allOf', 'anyOf', 'oneOf', 'items', 'prefixItems'].flatMap(
    (key): unknown => schema[key] ?? [],
  );
  return [...(typeof ref === 'string' ? [resolve(document, ref)] : []), ...combined].filter(isMembers);
}

/** The most members that {@link inlineDeepReferences} copies. */
const mostCopied = 200_000;

/** Puts what a reference into the middle of something leads to in its place, where that holds no such reference itself. Changes the document. */
export function inlineDeepReferences(document: Members): void {
  let copied = 0;
  const places: Members[] = [];
  walk(document, 'document', ({ node, kind }) => {
    if (kind !== 'plain' && isDeepReference(node['$ref'])) places.push(node);
  });
  const targets = places.map((node) => resolve(document, node['$ref'] as string));
  for (const [i, node] of places.entries()) {
    const size = sizeWithoutDeepReferences(targets[i]);
    if (size === undefined || copied + size > mostCopied) continue;
    copied += size;
    delete node['$ref'];
    for (const [key, value] of Object.entries(structuredClone(targets[i]) as Members))
      if (!Object.hasOwn(node, key)) setMember(node, key, value);
  }
}

/** How many values an object holds; `undefined` where it is none, or a deep reference is among them. */
function sizeWithoutDeepReferences(root: unknown): number | undefined {
  if (!isMembers(root)) return undefined;
  let size = 0;
  const todo: unknown[] = [root];
  for (let next = todo.pop(); next !== undefined; next = todo.pop()) {
    size++;
    if (isMembers(next) && isDeepReference(next['$ref'])) return undefined;
    if (typeof next === 'object' && next !== null) todo.push(...(Object.values(next) as unknown[]));
  }
  return size;
}

/** The first thing that the compiler has against a text of types; `undefined` where it has nothing. */
export async function compileFault(text: string): Promise<string | undefined> {
  const { default: ts } = await import('typescript');
  const name = 'openapi.d.ts';
  const options = { strict: true, noEmit: true, types: [], lib: ['lib.es5.d.ts'] };
  const host = ts.createCompilerHost(options);
  const inherited = host.getSourceFile.bind(host);
  const own = ts.createSourceFile(name, text, ts.ScriptTarget.Latest);
  host.getSourceFile = (file, ...rest) => (file === name ? own : inherited(file, ...rest));
  const program = ts.createProgram([name], options, host);
  const [first] = [...program.getSyntacticDiagnostics(own), ...program.getSemanticDiagnostics(own)];
  return first && ts.flattenDiagnosticMessageText(first.messageText, ' ').split('. ')[0];
}
