/** Text to plain data, by content: JSON where it is JSON, YAML 1.2 otherwise. */
import { CORE_SCHEMA, load, type LoadOptions, Type, YAMLException } from 'js-yaml';
import { diagnostic, type Report } from '../diagnostic.js';
import { jsonFault } from './json-fault.js';

/** `<<`, which many documents use; js-yaml does the merging for whatever has this tag. */
const merge = new Type('tag:yaml.org,2002:merge', {
  kind: 'scalar',
  resolve: (data: unknown) => data === '<<' || data === null,
});

/** JSON's types alone besides, so that what looks like a date stays text. */
const schema = CORE_SCHEMA.extend({ implicit: [merge] });

/** The deepest nesting that is read: some ten times that of real documents, and well within what a stack can take. */
const deepest = 500;

// js-yaml has had these two bounds for a while; its types do not yet.
const options = { schema, maxDepth: deepest, maxTotalMergeKeys: 1_000_000 } as LoadOptions;

/**
 * The data in a text, or `undefined` where it is reported that there is none (`syntax-error`, `alias-bomb`, `too-deep`). A YAML
 * alias gives the same object again, never a cycle. A repeated key is reported and the last one holds, as in JSON.
 */
export function parse(file: string, text: string, report: Report): unknown {
  const body = text.startsWith('\uFEFF') ? text.slice(1) : text;
  try {
    return /^\s*[{[]/.test(body) ? parseJson(file, body, report) : parseYaml(file, body, report);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    report(diagnostic('too-deep', undefined, { file, offset: 0 }));
    return undefined;
  }
}

function parseJson(file: string, text: string, report: Report): unknown {
  if (depthOf(text) > deepest) throw new RangeError();
  try {
    return JSON.parse(text) as unknown;
  } catch {
    if (!file.endsWith('.json')) return parseYaml(file, text, report);
    const { reason, offset } = jsonFault(text);
    report(diagnostic('syntax-error', { reason }, { file, offset }));
    return undefined;
  }
}

/** How deeply brackets are nested in JSON, those in strings not counted. */
function depthOf(text: string): number {
  let depth = 0;
  let most = 0;
  let inString = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 0x22) inString = !inString;
    else if (inString) {
      if (code === 0x5c) i++;
    } else if (code === 0x7b || code === 0x5b) most = Math.max(most, ++depth);
    else if (code === 0x7d || code === 0x5d) depth--;
  }
  return most;
}

function parseYaml(file: string, text: string, report: Report): unknown {
  const data = loadYaml(file, text, report);
  const expanded = expandedSize(data);
  if (expanded <= mostNodes) return data;
  report(diagnostic('alias-bomb', { cyclic: expanded === Infinity }, { file, offset: firstAlias(text) }));
  return undefined;
}

function loadYaml(file: string, text: string, report: Report): unknown {
  try {
    return load(text, options);
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    if (/depth/i.test(error.reason)) throw new RangeError('nested too deeply', { cause: error });
    const at = { file, offset: error.mark?.position ?? 0 };
    if (error.reason === 'duplicated mapping key') {
      report(diagnostic('duplicate-key', undefined, at));
      return load(text, { ...options, json: true });
    }
    report(diagnostic('syntax-error', { reason: error.reason }, at));
    return undefined;
  }
}

/** The most nodes that aliases may stand for: some ten times the largest known document. */
const mostNodes = 10_000_000;

/**
 * How many nodes there are when every alias is written out; infinite when one contains itself.
 *
 * @throws RangeError when they are nested too deeply.
 */
function expandedSize(root: unknown): number {
  const sizes = new Map<object, number>();
  const measure = (value: unknown, depth: number): number => {
    if (depth > deepest) throw new RangeError();
    if (typeof value !== 'object' || value === null) return 1;
    const known = sizes.get(value);
    if (known !== undefined) return known;
    sizes.set(value, Infinity);
    let size = 1;
    for (const member of Object.values(value)) size += measure(member, depth + 1);
    sizes.set(value, size);
    return size;
  };
  return measure(root, 0);
}

function firstAlias(text: string): number {
  return Math.max(0, text.search(/(?<=[\s,[{:-])[*][^\s*]/));
}
