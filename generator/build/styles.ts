/** How parameters are written where a document differs from the client's format (OpenAPI, Parameter Object, `style` and `explode`). */
import { modelsById, type Models } from '../ir/models.js';
import { allOperations, mapOperations } from '../ir/operations.js';
import { shapeOf } from '../ir/shape.js';
import type { Api, Body, Operation, Param, SerialFormat } from '../ir/types.js';
import { isJson } from '../lib/media-type.js';

/**
 * The API with every parameter's `written` set. A configured format holds for all that it can write. So does the format that
 * configurations mean by saying nothing, commas and brackets, where they lay out the resources. Else the document decides:
 * lists as all of it has them, and each parameter as its style says.
 */
export function withStyles(api: Api, configured: boolean): Api {
  const models = modelsById(api);
  const query = configured ? api.client.query : { ...api.client.query, array: usualArray(api, models) };
  const styled = (operation: Operation): Operation => ({
    ...operation,
    params: operation.params.map(({ written: named, ...param }): Param => {
      const written = writtenOf({ ...param, ...(named && { written: named }) }, models, query, configured);
      return written === undefined ? param : { ...param, written };
    }),
    bodies: operation.bodies.map((body) => (configured ? asConfigured(body) : body)),
  });
  return { ...api, client: { ...api.client, query }, ...mapOperations(api, styled) };
}

/** A body whose lists are written by the configured format; a part that is JSON is none of its matter. */
function asConfigured({ written = {}, ...body }: Body): Body {
  const kept = Object.entries(written).filter(([, how]) => how === 'json');
  return kept.length > 0 ? { ...body, written: Object.fromEntries(kept) } : body;
}

/**
 * Repeated, unless all lists are joined by commas, or all are deep objects: that style means nothing for a list, but those who
 * write it so mean brackets.
 */
function usualArray(api: Api, models: Models): SerialFormat['array'] {
  const lists = allOperations(api).flatMap(({ params }) =>
    params.filter(({ in: place, type }) => place === 'query' && shapeOf(type, models) === 'array'),
  );
  if (lists.length === 0) return 'repeat';
  if (lists.every(({ style, written }) => style === 'deepObject' || written === 'brackets'))
    return 'brackets';
  return lists.every(({ style, explode }) => style === 'form' && !explode) ? 'comma' : 'repeat';
}

function writtenOf(
  { in: place, mediaType, style, explode, type, written }: Param,
  models: Models,
  query: SerialFormat,
  configured: boolean,
): Param['written'] {
  const shape = shapeOf(type, models);
  if (place === 'querystring') return mediaType !== undefined && isJson(mediaType) ? 'json' : undefined;
  // Its name says so.
  if (written === 'brackets') return shape === 'array' && query.array === 'brackets' ? undefined : written;
  if (mediaType !== undefined) return isJson(mediaType) ? 'json' : undefined;
  switch (style) {
    case 'label':
    case 'matrix':
      return style;
    case 'simple':
      return shape === 'scalar' || shape === 'array' ? undefined : 'comma';
    case 'spaceDelimited':
    case 'pipeDelimited':
      if (explode || shape === 'scalar') return undefined;
      return style === 'spaceDelimited' ? 'space' : 'pipe';
    case 'deepObject':
      return !configured && shape === 'array' && query.array !== 'brackets' ? 'brackets' : undefined;
    case 'cookie':
    case 'form':
      if (place === 'query' && configured) return undefined;
      if (explode) return shape === 'object' ? 'flat' : undefined;
      if (place === 'query' && query.array === 'comma' && shape === 'array') return undefined;
      return shape === 'scalar' ? undefined : 'comma';
    default:
      return style satisfies never;
  }
}
