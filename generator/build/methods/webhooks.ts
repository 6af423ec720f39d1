/** Requests that the API makes, and what is in the document that no SDK calls. */
import { diagnostic } from '../../diagnostic.js';
import type { Type, Webhook } from '../../ir/types.js';
import { child, type Ref } from '../../lib/pointer.js';
import { camel, type Casings } from '../../lib/words.js';
import { bodyOf, isOther } from './bodies.js';
import { docOf } from '../reading/docs.js';
import type { Findings } from '../findings.js';
import type { Endpoint } from '../reading/endpoint.js';
import { byPreference } from '../reading/media.js';
import { free, identifier } from '../plan/names.js';
import { contentsOf, schemaOf } from '../reading/outcome.js';
import { plainType } from '../reading/plain.js';
import { isNode, member, type Found, type Reader } from '../reading/reader.js';

/** A webhook as the document has it: its first operation, and where the schema of its body is. */
export interface Received {
  readonly wireName: string;
  readonly operation: Found;
  readonly body: Ref | undefined;
}

/** The webhooks under a key of the document: `webhooks`, or `x-webhooks` in one of a version that has none. */
export function receivedUnder(key: string, reader: Reader): Received[] {
  return Object.keys(member(reader.root, key) ?? {}).flatMap((wireName): Received[] => {
    const item = reader.find(child('#', key, wireName));
    const [method] = Object.keys(item?.node ?? {}).filter((one) => isNode(item?.node[one]));
    const operation = item && method !== undefined ? reader.find(child(item.at, method)) : undefined;
    return operation ? [{ wireName, operation, body: bodyAt(operation.at, reader) }] : [];
  });
}

/** Webhooks by name, each with the body of its first operation. */
export function findWebhooks(
  modelOf: (at: Ref) => Type | undefined,
  reader: Reader,
  casings: Casings,
): Webhook[] {
  const taken = new Set<string>();
  return receivedUnder('webhooks', reader).map(({ wireName, operation, body }): Webhook => {
    const name = free(identifier(camel(wireName, casings), 'webhook'), taken);
    taken.add(name);
    const doc = docOf(operation.node);
    const type = body && (modelOf(body) ?? plainType(reader.value(body), body, reader));
    return { at: operation.at, ...(doc && { doc }), wireName, name, ...(type && { body: type }) };
  });
}

function bodyAt(operation: Ref, reader: Reader): Ref | undefined {
  const body = reader.find(child(operation, 'requestBody'));
  const contents = body ? contentsOf(body, reader) : [];
  const [first] = byPreference(contents.map(({ mediaType }) => mediaType));
  const content = contents.find(({ mediaType }) => mediaType === first);
  return content && schemaOf(content);
}

/** Says what the document describes that a client has no use for: callbacks, links, and bodies of other shapes. */
export function noteUnused(endpoints: readonly Endpoint[], reader: Reader, findings: Findings): void {
  for (const endpoint of endpoints) {
    const { at, node } = endpoint;
    const body = bodyOf(endpoint, reader);
    const [sent] = body?.contents ?? [];
    for (const content of body?.contents ?? [])
      if (body && sent && isOther(content, body, reader))
        findings.report(
          diagnostic(
            'body-type-unused',
            { sent: sent.mediaType, other: content.mediaType },
            findings.placeOf(content.at),
          ),
        );
    if (Object.keys(member(node, 'callbacks') ?? {}).length > 0)
      findings.report(diagnostic('callbacks-unused', undefined, findings.placeOf(child(at, 'callbacks'))));
    for (const status of Object.keys(member(node, 'responses') ?? {})) {
      const response = reader.find(child(at, 'responses', status));
      if (response && Object.keys(member(response.node, 'links') ?? {}).length > 0)
        findings.report(diagnostic('links-unused', undefined, findings.placeOf(child(response.at, 'links'))));
    }
  }
}
