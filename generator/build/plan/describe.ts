/** What a resource is about, where the document's tags say it. */
import type { Endpoint } from '../reading/endpoint.js';
import { isNode, list, text, type Reader } from '../reading/reader.js';

/** The description of the tag that all the endpoints have first; `undefined` where they differ. */
export function describeByTags(endpoints: readonly Endpoint[], reader: Reader): string | undefined {
  const names = new Set(endpoints.map(({ node }) => list(node, 'tags')[0]));
  const [name] = names;
  if (names.size !== 1 || typeof name !== 'string') return undefined;
  const tag = list(reader.root, 'tags').find((one) => isNode(one) && one['name'] === name);
  return isNode(tag) ? text(tag, 'description') : undefined;
}
