/** Whole requests with their responses, as documents show them in extensions. */
import type { Json, OperationExample } from '../../ir/types.js';
import { isNode, json, list, member, text, type Node } from '../reading/reader.js';

/** The examples of an operation: `x-oaiMeta.examples`, and `x-codeSamples` gathered into one. */
export function operationExamples(operation: Node): OperationExample[] {
  const meta = member(operation, 'x-oaiMeta');
  const raw = meta?.['examples'];
  const listed = Array.isArray(raw) ? (raw as unknown[]) : raw === undefined ? [] : [raw];
  const own = listed.filter(isNode).map(metaExample);
  const samples = ['x-codeSamples', 'x-code-samples', 'x-codegen-samples']
    .flatMap((key) => list(operation, key))
    .filter(isNode)
    .flatMap((sample) => {
      const language = text(sample, 'lang') ?? text(sample, 'language');
      const source = text(sample, 'source');
      return language === undefined || source === undefined
        ? []
        : [{ language, source, label: text(sample, 'label') }];
    });
  const titles = [...new Set(samples.map(({ label }) => label))];
  // A label that is the language itself tells nothing apart.
  const groups = titles.length === samples.length ? [undefined] : titles;
  const gathered = groups.map((title): OperationExample => {
    const members = groups.length === 1 ? samples : samples.filter(({ label }) => label === title);
    return {
      ...(title !== undefined && { title }),
      request: Object.fromEntries(members.map(({ language, source }) => [language.toLowerCase(), source])),
    };
  });
  return [...own, ...gathered.filter(({ request }) => Object.keys(request).length > 0)];
}

function metaExample(example: Node): OperationExample {
  const title = text(example, 'title');
  const request = example['request'];
  const byLanguage = isNode(request)
    ? Object.entries(request).filter((entry): entry is [string, string] => typeof entry[1] === 'string')
    : typeof request === 'string'
      ? [['curl', request] as const]
      : [];
  const response = example['response'];
  const parsed = typeof response === 'string' ? lenient(response) : json(response);
  return {
    ...(title !== undefined && { title }),
    request: Object.fromEntries(byLanguage),
    ...(parsed !== undefined && { response: parsed }),
  };
}

/** A text as the JSON that it is, trailing commas forgiven; as text where it is none. */
function lenient(source: string): Json {
  for (const attempt of [source, withoutTrailingCommas(source)]) {
    try {
      return JSON.parse(attempt) as Json;
    } catch {
      // The next attempt, or the text as it is.
    }
  }
  return source;
}

function withoutTrailingCommas(source: string): string {
  // Strings are matched first, so that no comma inside one is touched.
  return source.replace(/"(?:[^"\\]|\\.)*"|,(?=\s*[\]}])/g, (match) => (match === ',' ? '' : match));
}
