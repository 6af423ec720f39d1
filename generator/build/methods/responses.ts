/** Responses as pages and error types show them. */
import type { Response, Type } from '../../ir/types.js';
import { child, type Ref } from '../../lib/pointer.js';
import { docOf, examplesOf } from '../reading/docs.js';
import { readingOf } from '../reading/media.js';
import { schemaOf, type Content, type ResponsePlace } from '../reading/outcome.js';
import { plainType } from '../reading/plain.js';
import { member, type Reader } from '../reading/reader.js';

/** Types already decided, by the content that they are of. */
export type KnownTypes = ReadonlyMap<Ref, Type>;

/**
 * The responses of an operation. A content whose type the method itself gives has that type; a reference to a model
 * is one here too (`modelOf`); anything else is written out, so that errors declare nothing.
 */
export function describeResponses(
  responses: readonly ResponsePlace[],
  known: KnownTypes,
  modelOf: (at: Ref) => Type | undefined,
  reader: Reader,
): Response[] {
  return responses.flatMap((response): Response[] => {
    const status = statusOf(response.status);
    if (status === undefined) return [];
    const doc = docOf(response.node);
    return [
      {
        at: response.at,
        ...(doc && { doc }),
        status,
        headers: headersOf(response, reader),
        contents: response.contents.map((content) => ({
          mediaType: content.mediaType,
          type: known.get(content.at) ?? typeOf(content, modelOf, reader),
          examples: examplesOf(content, reader),
        })),
      },
    ];
  });
}

function typeOf(content: Content, modelOf: (at: Ref) => Type | undefined, reader: Reader): Type {
  const schema = schemaOf(content);
  if (schema === undefined)
    return readingOf(content.mediaType) === 'binary' ? { kind: 'binary' } : { kind: 'unknown' };
  return modelOf(schema) ?? plainType(reader.value(schema), schema, reader);
}

function headersOf(response: ResponsePlace, reader: Reader): Response['headers'] {
  return Object.keys(member(response.node, 'headers') ?? {}).flatMap((name) => {
    const found = reader.find(child(response.at, 'headers', name));
    if (!found) return [];
    const doc = docOf(found.node);
    const at = child(found.at, 'schema');
    return [{ name, type: plainType(reader.value(at), at, reader), ...(doc && { doc }) }];
  });
}

function statusOf(status: string): Response['status'] | undefined {
  if (/^default$/i.test(status)) return 'default';
  const range = /^([1-5])XX$/i.exec(status);
  if (range) return `${range[1] ?? ''}XX` as Response['status'];
  return /^[1-5]\d\d$/.test(status) ? Number(status) : undefined;
}
