/** The pipeline: spec in, files out. Each hop is a function of what the one before gave. */
import { isDeepStrictEqual } from 'node:util';
import { readConfig } from './config/read.js';
import { emptyConfig } from './config/types.js';
import { buildApi } from './build/build.js';
import { mockDocument } from './document/mock.js';
import { typesFiles } from './document/types/files.js';
import { startOpenApiTypes } from './document/types/start.js';
import { type Code, diagnostic, type Diagnostic, hasErrors, type Report, strict } from './diagnostic.js';
import type { OutFile } from './emit/emitter.js';
import { emitters } from './emit/index.js';
import type { Api } from './ir/types.js';
import { loadDocument } from './load/load.js';
import type { Reach } from './load/read.js';
import type { InputFile, OpenApiDocument } from './load/types.js';
import { withAdditions } from './print/additions.js';
import { printFiles } from './print/print.js';
import type { Group } from './print/write.js';

/** What is to be generated, and from what. */
export interface Job {
  /** The folder that all paths are relative to, and shown relative to. */
  readonly cwd: string;
  /** A file, or a folder with `openapi.yaml` and `paths/`. */
  readonly document: string;
  /** `sdk.yml` or `stainless.yml`; without one, the rules derive everything. */
  readonly config?: string;
  /** Names of emitters, and `types` for `openapi.d.ts`. */
  readonly emit: readonly string[];
  readonly reach?: Reach;
  /** Take every warning for an error. */
  readonly strict?: boolean;
}

/** What came of it. Nothing has been written. */
export interface Outcome {
  /** Absent where an error kept it from being built. */
  readonly api?: Api;
  /** Empty where anything is an error. */
  readonly groups: readonly Group[];
  readonly diagnostics: readonly Diagnostic[];
  /** Every file that was read. */
  readonly inputs: readonly InputFile[];
}

/** Runs the whole way. Never throws on input: what is wrong with it is among the diagnostics. */
export async function generate(job: Job): Promise<Outcome> {
  const diagnostics: Diagnostic[] = [];
  const report: Report = (found) => void diagnostics.push(job.strict ? strict(found) : found);
  const read = job.config === undefined ? undefined : readConfig(job.config, job.cwd, report);
  const config = read?.config ?? emptyConfig;
  const document = await loadDocument(job.document, { cwd: job.cwd, ...job.reach }, report);
  const inputs = [...(document?.files ?? []), ...(read ? [read.file] : [])];
  const said = (): Diagnostic[] => diagnostics.filter((found) => !isIgnored(found, config.ignored));
  if (!document || hasErrors(diagnostics)) {
    (await document?.validation)?.forEach(report);
    return { groups: [], diagnostics: said(), inputs };
  }

  const types = job.emit.includes('types') ? startOpenApiTypes(document.document) : undefined;
  const api = buildApi(document, config, report);
  const emitted = hasErrors(diagnostics) ? [] : await emitAll(job.emit, api, document.document, report);
  const groups = await printAll(emitted);
  (await document.validation).filter((violation) => !isSaid(violation, diagnostics)).forEach(report);
  const declared = await types;
  if (declared && 'reason' in declared) report(diagnostic('openapi-types-failed', declared));
  if (hasErrors(diagnostics)) return { api, groups: [], diagnostics: said(), inputs };

  // Last, because all else is printed while those types are still being written.
  const late: Emitted[] = declared ? [{ emitter: 'types', files: typesFiles(declared) }] : [];
  const given = [...emitted, ...late].flatMap(({ files }) => files);
  const whole = withAdditions([...groups, ...(await printAll(late))], given);
  return { api, groups: whole, diagnostics: said(), inputs };
}

/** What one emitter gave. */
interface Emitted {
  readonly emitter: string;
  readonly files: readonly OutFile[];
}

async function emitAll(
  names: readonly string[],
  api: Api,
  document: OpenApiDocument,
  report: Report,
): Promise<Emitted[]> {
  const emitted: Emitted[] = [];
  for (const name of names) {
    const emitter = await emitters[name]?.();
    if (!emitter) continue;
    const files = emitter.emit(api, report);
    const isMocked = name === 'tests' && files.length > 0;
    emitted.push({ emitter: name, files: isMocked ? [...files, mockDocument(document)] : files });
  }
  return emitted;
}

async function printAll(emitted: readonly Emitted[]): Promise<Group[]> {
  const groups: Group[] = [];
  for (const { emitter, files } of emitted) groups.push({ emitter, files: await printFiles(files) });
  return groups;
}

/** What the specification forbids and building tells in words of its own. */
const ownWords: ReadonlySet<Code> = new Set(['path-without-slash', 'schema-malformed']);

/** Whether a violation of the specification has been told already, of the same place. */
function isSaid({ at }: Diagnostic, diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some((found) => ownWords.has(found.code) && isDeepStrictEqual(found.at, at));
}

/** Whether the configuration says not to mention a finding: its code everywhere, or there. Errors are always mentioned. */
function isIgnored(
  { code, severity, at }: Diagnostic,
  ignored: { readonly [code: string]: true | readonly string[] },
): boolean {
  const where = Object.hasOwn(ignored, code) ? ignored[code] : undefined;
  if (severity === 'error' || where === undefined) return false;
  if (where === true) return true;
  return (
    at !== undefined && 'pointer' in at && where.some((pointer) => pointer.replace(/^#/, '') === at.pointer)
  );
}
