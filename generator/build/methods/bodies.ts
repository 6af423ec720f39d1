/** Request bodies: all that the document offers, the one that is sent first. */
import type { Body, Type } from '../../ir/types.js';
import { child, type Ref } from '../../lib/pointer.js';
import { encodingsOf } from './encodings.js';
import { docOf, examplesOf } from '../reading/docs.js';
import type { Endpoint } from '../reading/endpoint.js';
import { byPreference, encodingOf } from '../reading/media.js';
import { contentsOf, schemaOf, type Content } from '../reading/outcome.js';
import { plainType } from '../reading/plain.js';
import { list, type Reader } from '../reading/reader.js';
import { isOnly, shapeAt } from '../reading/shape.js';

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
  if (contents.length === 0 || isIdle(endpoint, contents, reader)) return undefined;
  const preferred = byPreference(contents.map(({ mediaType }) => mediaType));
  // JSON cannot hold a file, and cannot be one.
  const forFiles = contents.some((content) => isBytes(content, reader))
    ? preferred.filter((type) => encodingOf(type) === 'binary')
    : contents.some((content) => holdsFiles(content, reader))
      ? preferred.filter((type) => encodingOf(type) === 'multipart')
      : [];
  const order = [...new Set([...forFiles, ...preferred])];
  return {
    at: found.at,
    required: found.node['required'] === true,
    contents: order.flatMap((type) => contents.filter(({ mediaType }) => mediaType === type)),
    doc: docOf(found.node),
  };
}

/** Whether a content has another shape than the one that is sent, so that no value of the method's types would fit it. */
export function isOther(content: Content, { contents: [sent] }: BodyPlace, reader: Reader): boolean {
  const [own, usual] = [content, sent].map((one) => {
    const at = one && schemaOf(one);
    return at === undefined ? undefined : reader.find(at);
  });
  if (!own || !usual || own.at === usual.at) return false;
  return JSON.stringify(own.node) !== JSON.stringify(usual.node);
}

/** A body without any properties, of a method whose bodies mean nothing (RFC 9110, section 9.3.1), is no body. */
function isIdle({ method }: Endpoint, contents: readonly Content[], reader: Reader): boolean {
  if (method !== 'get' && method !== 'head') return false;
  return contents.every((content) => {
    const at = schemaOf(content);
    const shape = at && shapeAt(at, reader);
    return !shape || (isOnly(shape, 'object') && shape.properties.size === 0 && !shape.union);
  });
}

/** Whether what is said to be JSON is the content of a file. */
function isBytes(content: Content, reader: Reader): boolean {
  const at = schemaOf(content);
  if (encodingOf(content.mediaType) !== 'json' || at === undefined) return false;
  const shape = shapeAt(at, reader);
  return shape.format === 'binary' && isOnly(shape, 'string');
}

function holdsFiles(content: Content, reader: Reader): boolean {
  const at = schemaOf(content);
  if (encodingOf(content.mediaType) !== 'multipart' || at === undefined) return false;
  return [...shapeAt(at, reader).properties.values()].some((property) => isFile(property, reader, 0));
}

/** Whether a value may be a file, or a list of them. */
function isFile(at: Ref, reader: Reader, depth: number): boolean {
  const found = reader.find(at);
  if (!found || depth > 4) return false;
  const shape = shapeAt(found.at, reader);
  if (shape.format === 'binary') return true;
  const members = ['oneOf', 'anyOf'].flatMap((key) =>
    list(found.node, key).map((_, index) => child(found.at, key, index)),
  );
  return [...members, ...(shape.items ? [shape.items] : [])].some((one) => isFile(one, reader, depth + 1));
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
    const written = index === 0 ? encodingsOf(content, reader) : undefined;
    return {
      at: content.at,
      ...(body?.doc && { doc: body.doc }),
      encoding,
      mediaType: content.mediaType,
      type,
      required: body?.required ?? false,
      ...(body && isOther(content, body, reader) && { isOther: true as const }),
      ...(written && { written }),
      examples: examplesOf(content, reader),
    };
  });
}

/** The type of a body whose schema says nothing. */
export function typeWithout(encoding: Body['encoding']): Type {
  if (encoding === 'binary') return { kind: 'binary' };
  return encoding === 'text' ? { kind: 'string' } : { kind: 'unknown' };
}
