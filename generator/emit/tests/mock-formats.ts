/** What the mock has to be told of how arrays and objects are written, where the document says otherwise or nothing. */
import { modelsById } from '../../ir/models.js';
import { allOperations } from '../../ir/operations.js';
import { shapeOf } from '../../ir/shape.js';
import type { Api, Param, SerialFormat } from '../../ir/types.js';

/** The ways of writing that the mock has an option for. */
const known: ReadonlySet<string> = new Set(['brackets', 'comma', 'repeat', 'dots']);

/** The mock's options, `--validator-query-array-format=brackets` and the like. */
export function mockFormats(api: Api): readonly string[] {
  const { query, multipart } = api.client;
  const models = modelsById(api);
  const operations = allOperations(api);
  const params = operations.flatMap((operation) => operation.params.filter((param) => param.in === 'query'));
  const differs = (shape: 'array' | 'object', format: string) =>
    params.some((param) => shapeOf(param.type, models) === shape && !isAsDeclared(param, shape, format));
  const encodings = new Set(
    operations.flatMap(({ bodies }) => bodies.slice(0, 1).map((body) => body.encoding)),
  );
  const form = encodings.has('form') ? query : encodings.has('multipart') ? multipart : undefined;
  return [
    ...(differs('array', query.array) ? option('query-array', query.array) : []),
    ...(differs('object', query.nested) ? option('query-object', query.nested) : []),
    ...(form ? formOptions(form) : []),
  ];
}

function formOptions({ array, nested }: SerialFormat): readonly string[] {
  // With brackets the mock reads indices too.
  return [
    ...option('form-array', array === 'indices' ? 'brackets' : array),
    ...option('form-object', nested),
  ];
}

function option(what: string, format: string): readonly string[] {
  return known.has(format) ? [`--validator-${what}-format=${format}`] : [];
}

/** Whether the SDK writes a parameter as its style says (OpenAPI, Parameter Object, 'Style Examples'). */
function isAsDeclared(
  { style, explode, written }: Param,
  shape: 'array' | 'object',
  format: string,
): boolean {
  if (written !== undefined) return true;
  // Of a list in that style nothing is said, and the mock reads none.
  if (style === 'deepObject') return shape === 'object' && format === 'brackets';
  if (style !== 'form') return false;
  return shape === 'array' && format === (explode ? 'repeat' : 'comma');
}
