/** Request bodies: all that the document offers, the one that is sent first. */
import type { Body, Type } from '../../ir/types.js';
import { child, type Ref } from '../../lib/pointer.js';
import { docOf, examplesOf } from './docs.js';
import type { Endpoint } from './endpoint.js';
import { byPreference, encodingOf } from './media.js';
import { contentsOf, schemaOf, type Content } from './outcome.js';
import { plainType } from './plain.js';
import type { Reader } from './reader.js';

/** A request body as the document has it. */
export interface BodyPlace {
  readonly at: Ref;
  readonly required: boolean;
  /** By preference: the first is sent. */
  readonly contents: readonly Content[];
  readonly doc: ReturnType<typeof docOf>;
}

/** The body of an endpoint, if it takes one. */
export function bodyOf(endpoint: Endpoint, reader: Reader): BodyPlace | undefined {
  const found = reader.find(child(endpoint.at, 'requestBody'));
  if (!found) return undefined;
  const contents = contentsOf(found, reader);
  if (contents.length === 0) return undefined;
  const order = byPreference(contents.map(({ mediaType }) => mediaType));
  return {
    at: found.at,
    required: found.node['required'] === true,
    contents: order.flatMap((type) => contents.filter(({ mediaType }) => mediaType === type)),
    doc: docOf(found.node),
  };
}

/** Bodies of the IR: the first of the given type, the others written out. */
export function bodiesOf(body: BodyPlace | undefined, sent: Type, reader: Reader): Body[] {
  return (body?.contents ?? []).map((content, index): Body => {
    const encoding = encodingOf(content.mediaType);
    const schema = schemaOf(content);
    const type: Type =
      index === 0
        ? sent
        : encoding === 'binary' || schema === undefined
          ? typeWithout(encoding)
          : plainType(reader.value(schema), schema, reader);
    return {
      at: content.at,
      ...(body?.doc && { doc: body.doc }),
      encoding,
      mediaType: content.mediaType,
      type,
      required: body?.required ?? false,
      examples: examplesOf(content, reader),
    };
  });
}

/** The type of a body whose schema says nothing. */
export function typeWithout(encoding: Body['encoding']): Type {
  if (encoding === 'binary') return { kind: 'binary' };
  return encoding === 'text' ? { kind: 'string' } : { kind: 'unknown' };
}
