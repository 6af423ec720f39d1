/** How the properties of a form are written (OpenAPI, Encoding Object). */
import type { Body } from '../../ir/types.js';
import { child } from '../../lib/pointer.js';
import { isJson } from '../../lib/media-type.js';
import { encodingOf } from '../reading/media.js';
import { schemaOf, type Content } from '../reading/outcome.js';
import { member, text, type Node, type Reader } from '../reading/reader.js';
import { isOnly, shapeAt, type Shape } from '../reading/shape.js';

/**
 * What a form's `encoding` says of its lists and objects beyond what every client does: lists are repeated, and objects written as `deepObject`.
 *
 * @see https://spec.openapis.org/oas/v3.1.1#encoding-object
 */
export function encodingsOf(content: Content, reader: Reader): Body['written'] {
  const form = encodingOf(content.mediaType);
  const encodings = member(content.node, 'encoding');
  const at = schemaOf(content);
  if ((form !== 'form' && form !== 'multipart') || !encodings || at === undefined) return undefined;
  const written = [...shapeAt(at, reader).properties].flatMap(([name, place]) => {
    const found = member(encodings, name) && reader.find(child(content.at, 'encoding', name));
    const how = found && writtenBy(found.node, shapeAt(place, reader), form);
    return how === undefined ? [] : [[name, how] as const];
  });
  return written.length > 0 ? Object.fromEntries(written) : undefined;
}

function writtenBy(
  encoding: Node,
  shape: Shape,
  form: 'form' | 'multipart',
): NonNullable<Body['written']>[string] | undefined {
  const style = text(encoding, 'style') ?? 'form';
  const contentType = text(encoding, 'contentType');
  const isStyled = ['style', 'explode', 'allowReserved'].some((key) => key in encoding);
  // A style has the say before a media type.
  if (!isStyled && contentType !== undefined && isJson(contentType))
    return isOnly(shape, 'object') ? 'json' : undefined;
  // Servers take multipart lists as one field an item, whatever is said: OpenAPI 3.0 has styles for the other form alone.
  if (!isStyled || form === 'multipart' || !isOnly(shape, 'array')) return undefined;
  const explode = typeof encoding['explode'] === 'boolean' ? encoding['explode'] : style === 'form';
  if (explode) return undefined;
  return style === 'form'
    ? 'comma'
    : style === 'spaceDelimited'
      ? 'space'
      : style === 'pipeDelimited'
        ? 'pipe'
        : undefined;
}
