/** One method of the SDK, from its endpoint and what the configuration says of it. */
import type { Config } from '../../config/types.js';
import type { Doc, Operation, Streaming, Type } from '../../ir/types.js';
import type { Ref } from '../../lib/pointer.js';
import { pascal, singular, type Casings } from '../../lib/words.js';
import type { Naming, Types } from '../schema/types.js';
import { buildArguments, type TakenArguments } from './arguments.js';
import type { FindModel } from '../models/named-models.js';
import type { AuthPlan } from '../client/auth.js';
import { resolvedServer, serversIn } from '../client/client.js';
import { docOf } from '../reading/docs.js';
import { isXml } from '../reading/media.js';
import { outcomeOf, responsesOf, type Outcome } from '../reading/outcome.js';
import type { PagedBy, PagingPlan } from '../paging/paging.js';
import { ownerOf, type MethodPlan, type ResourcePlan } from '../plan/plan.js';
import { member, text, type Reader } from '../reading/reader.js';
import { describeResponses } from './responses.js';
import { pagedResult, resultOf, type Given } from './result.js';
import { operationExamples } from './samples.js';
import { eventType, streamChoice, type StreamChoice } from './streaming.js';

/** What every operation is built with. */
export interface Surroundings {
  readonly config: Config;
  readonly reader: Reader;
  readonly types: Types;
  readonly casings: Casings;
  readonly auth: AuthPlan;
  readonly paging: PagingPlan;
  /** The type of a schema that is a model, or refers to one; `undefined` for any other. */
  readonly findModel: FindModel;
}

/** The operation, its page's alias still to be named. */
export function buildOperation(
  plan: MethodPlan,
  resource: ResourcePlan,
  names: { readonly name: string; readonly noun: string },
  around: Surroundings,
): Operation {
  const { endpoint, config: method } = plan;
  const { config, reader, types, casings, auth, paging } = around;
  const owner = ownerOf(resource);
  const prefix = `${singular(names.noun, casings)}${pascal(plan.wireName, casings)}`;
  const responses = responsesOf(endpoint, reader);
  const outcome = outcomeOf(responses);
  const paged = paging.pagedBy(endpoint, method);
  const stream = paged ? undefined : streamChoice(endpoint, outcome, method, reader);
  const taken = buildArguments({
    endpoint,
    owner,
    prefix,
    ...(method && { config: method }),
    positional: positionalIn(config),
    nestQuery: config.query.nested !== undefined,
    ...(paged && { scheme: paged.scheme }),
    ...(stream?.param !== undefined && { stream: stream.param }),
    reader,
    types,
    casings,
  });
  const naming: Naming = { owner, name: `${prefix}Response`, role: 'response' };
  const given = give(outcome, paged, stream, naming, plan, around);
  const streaming =
    stream?.param === undefined
      ? undefined
      : streamingOf(stream, stream.param, prefix, owner, taken, outcome, plan, around);
  const known = knownTypes(outcome, given, paged, streaming);
  const doc = docFor(plan);
  const path = [...resource.path];
  const title = text(member(endpoint.node, 'x-oaiMeta') ?? {}, 'name');
  const server = serverOf(plan, config, reader);
  return {
    at: endpoint.at,
    ...(doc && { doc }),
    id: [...path, plan.wireName].join('.'),
    ...(endpoint.operationId !== undefined && { operationId: endpoint.operationId }),
    ...(title !== undefined && { title }),
    wireName: plan.wireName,
    name: names.name,
    method: endpoint.method,
    path: endpoint.segments,
    ...(server !== undefined && { serverUrl: server }),
    params: taken.params,
    bodies: taken.bodies,
    responses: describeResponses(responses, known, (at) => around.findModel(at, owner), reader),
    arguments: taken.arguments,
    result: given.result,
    ...(streaming && { streaming }),
    ...(given.unwrap && { unwrap: given.unwrap }),
    auth: auth.requirementOf(endpoint, method?.security),
    ...(given.paging && { paging: given.paging }),
    headers: given.headers,
    ...(method?.timeoutMs !== undefined && { timeoutMs: method.timeoutMs }),
    ...(method?.maxRetries !== undefined && { maxRetries: method.maxRetries }),
    examples: operationExamples(endpoint.node),
    ...(method?.skipTest !== undefined && { skipTest: method.skipTest }),
    ...(plan.aliasOf !== undefined && { aliasOf: [...path, plan.aliasOf].join('.') }),
  };
}

type Gives = Given & Pick<Operation, 'paging'>;

function give(
  outcome: Outcome,
  paged: PagedBy | undefined,
  stream: StreamChoice | undefined,
  naming: Naming,
  plan: MethodPlan,
  { config, reader, types, casings, findModel }: Surroundings,
): Gives {
  if (paged) {
    const isConfigured = config.resources !== undefined;
    const given = pagedResult(paged, outcome, naming, reader, types, findModel, isConfigured);
    return { ...given, headers: {} };
  }
  if (stream && stream.param === undefined) {
    const event = eventType(outcome, config, plan.config, naming, reader, types, casings);
    const accept = outcome.stream?.mediaType ?? 'text/event-stream';
    return { result: { kind: 'stream', framing: stream.framing, event }, headers: { Accept: accept } };
  }
  return resultOf(
    outcome,
    plan.config,
    config.settings.unwrapResponseFields ?? [],
    naming,
    reader,
    types,
    findModel,
  );
}

function streamingOf(
  stream: StreamChoice,
  param: string,
  prefix: string,
  owner: string,
  taken: TakenArguments,
  outcome: Outcome,
  plan: MethodPlan,
  { config, reader, types, casings }: Surroundings,
): Streaming {
  const naming: Naming = { owner, name: `${prefix}StreamEvent`, role: 'event' };
  const event = eventType(outcome, config, plan.config, naming, reader, types, casings);
  return {
    framing: stream.framing,
    event,
    param,
    ...(taken.modes && { models: taken.modes }),
  };
}

/** Types of contents that the method itself gives, so that its pages show the same. */
function knownTypes(
  outcome: Outcome,
  given: Gives,
  paged: PagedBy | undefined,
  streaming: Streaming | undefined,
): ReadonlyMap<Ref, Type> {
  const known = new Map<Ref, Type>();
  const { content, stream } = outcome;
  const { result } = given;
  // Pages show the data that the text of XML stands for.
  const isData = content && isXml(content.mediaType);
  if (content && !isData && !paged && !given.unwrap && (result.kind === 'json' || result.kind === 'text'))
    known.set(content.at, result.type);
  if (content && result.kind === 'binary') known.set(content.at, { kind: 'binary' });
  if (stream && result.kind === 'stream') known.set(stream.at, result.event);
  if (stream && streaming) known.set(stream.at, streaming.event);
  return known;
}

function docFor({ endpoint, deprecated }: MethodPlan): Doc | undefined {
  return docOf(endpoint.node, deprecated);
}

/** A server that the operation or its path names for itself. */
function serverOf({ endpoint }: MethodPlan, config: Config, reader: Reader): string | undefined {
  const [server] = [...serversIn(endpoint.node['servers']), ...serversIn(endpoint.item['servers'])];
  return server && resolvedServer(server, config, reader);
}

function positionalIn({ settings, typescript }: Config): 'all' | 'last' | 'none' {
  if (settings.positionalParams === false) return 'none';
  return typescript.isNode === true ? 'all' : 'last';
}
