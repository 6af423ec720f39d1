/** A configuration to start from. */
import { buildApi } from '../build/build.js';
import { inspect } from '../config/inspect.js';
import { normalise } from '../config/normalise.js';
import { emptyConfig, type Config } from '../config/types.js';
import { hasErrors, type Diagnostic } from '../diagnostic.js';
import { emitters } from '../emit/index.js';
import type { Api } from '../ir/types.js';
import { loadDocument } from '../load/load.js';
import { parse } from '../load/parse.js';
import type { Reach } from '../load/read.js';
import type { LoadedDocument } from '../load/types.js';
import { sectionsOf, type Section } from './sections.js';

/** A configuration to start from, where the document could be read. */
export interface Start {
  /** The file's text; absent where the document cannot be read. */
  readonly text?: string;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * The text of an `sdk.yml` that spells out what the rules derive from a document. Generating with it gives the SDK that there is
 * without it: what would change anything stands there as a comment.
 */
export async function init(document: string, cwd: string, reach: Reach = {}): Promise<Start> {
  const diagnostics: Diagnostic[] = [];
  const loaded = await loadDocument(document, { cwd, ...reach }, (found) => void diagnostics.push(found));
  if (!loaded || hasErrors(diagnostics)) return { diagnostics };
  const api = buildApi(loaded, emptyConfig, () => {});
  const wanted = await printed(api);
  const head =
    '# Spells out what sdkwright derives from the document. Change what you like; what you delete is derived again.';
  const sections = sectionsOf(api);
  const whole = [head, ...sections.map((section) => written(section, false))].join('\n\n');
  if ((await printed(await derived(whole, loaded))) === wanted) return { text: `${whole}\n`, diagnostics };
  let text = head;
  for (const section of sections) {
    const more = `${text}\n\n${written(section, false)}`;
    const changes = (await printed(await derived(more, loaded))) !== wanted;
    text = changes ? `${text}\n\n${written(section, true)}` : more;
  }
  return { text: `${text}\n`, diagnostics };
}

function written({ notes, lines }: Section, isComment: boolean): string {
  const said = [...notes, ...(isComment ? ['With this, the SDK would not be the same to the letter:'] : [])];
  return [...said.map((note) => `# ${note}`), ...(isComment ? lines.map((line) => `# ${line}`) : lines)].join(
    '\n',
  );
}

async function derived(text: string, loaded: LoadedDocument): Promise<Api | undefined> {
  const config = read(text);
  return config && buildApi(loaded, config, () => {});
}

function read(text: string): Config | undefined {
  let failed = false;
  const data = parse('sdk.yml', text, ({ severity }) => (failed ||= severity === 'error'));
  const raw = failed ? undefined : inspect(data ?? {}, 'sdk.yml', () => {});
  return raw && normalise(raw, 'sdk.yml');
}

/** What the SDK would be, in a form that can be compared. */
async function printed(api: Api | undefined): Promise<string> {
  const emitter = await emitters['sdk']?.();
  return JSON.stringify(api && emitter ? emitter.emit(api, () => {}) : undefined);
}
