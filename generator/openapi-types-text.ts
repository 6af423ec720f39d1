/** The text of `openapi.d.ts`. */
import type { OpenApiDocument } from './load/types.js';
import type { OpenApiTypes } from './openapi-types.js';

const head =
  '/** The API as it is on the wire: an escape hatch, and what the models are checked against. Written by openapi-typescript. */\n';

/** The types of a document in 3.1 shapes, formatted; or the reason why that library refuses it. Never rejects. */
export async function writeTypes(document: OpenApiDocument): Promise<OpenApiTypes> {
  try {
    const [{ default: openapiTS, astToString }, { format }] = await Promise.all([
      import('openapi-typescript'),
      import('prettier'),
    ]);
    const text = astToString(await openapiTS(document as never, { silent: true }));
    return {
      text: await format(head + text, {
        parser: 'babel-ts',
        printWidth: 110,
        singleQuote: true,
        trailingComma: 'all',
      }),
    };
  } catch (error) {
    return { reason: (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '' };
  }
}
