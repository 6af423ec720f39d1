/** Methods that take webhooks: where they are, which option holds their secret, and what events they give. */
import type { Config } from '../../config/types.js';
import { typeKey } from '../../ir/type-key.js';
import type { ClientOption, Type, WebhookParser } from '../../ir/types.js';
import { child } from '../../lib/pointer.js';
import { camel, pascal, type Casings } from '../../lib/words.js';
import type { Types } from '../schema/types.js';
import type { Surroundings } from './operation.js';
import { identifier } from '../plan/names.js';
import { everyResource, type Plan, type ResourcePlan, type UnwrapPlan } from '../plan/plan.js';
import { member, type Reader } from '../reading/reader.js';
import { receivedUnder } from './webhooks.js';

/** The plan with what takes the document's webhooks, unless it has that already: in `webhooks`, which may be new. */
export function withUnwrapping(plan: Plan, reader: Reader): Plan {
  const isThere = everyResource(plan).some(({ unwrap, parsers }) => (unwrap ?? parsers) !== undefined);
  if (isThere || receivedUnder('webhooks', reader).every(({ body }) => body === undefined)) return plan;
  const unwrap: UnwrapPlan = { wireName: 'unwrap' };
  const own: ResourcePlan = {
    wireName: 'webhooks',
    path: ['webhooks'],
    at: child('#', 'webhooks'),
    methods: [],
    unwrap,
    children: [],
  };
  const has = plan.resources.some(({ wireName }) => wireName === own.wireName);
  return {
    ...plan,
    resources: has
      ? plan.resources.map((one) => (one.wireName === own.wireName ? { ...one, unwrap } : one))
      : [...plan.resources, own],
  };
}

const secretDoc = 'The secret that the API signs its webhooks with.';

/** Secrets by which webhooks are verified: the option for each resource that takes them, and all options, those among them that had to be made up. */
export function planSecrets(
  plan: Plan,
  config: Config,
  envPrefix: string,
  options: readonly ClientOption[],
  casings: Casings,
): {
  readonly optionOf: (resource: ResourcePlan) => string;
  readonly options: readonly ClientOption[];
} {
  const made: ClientOption[] = [];
  const chosen = new Map<ResourcePlan, string>();
  const configured = config.client.options.map(({ name }) => name);
  const sending = new Set(
    config.client.options.flatMap(({ name, auth, send, serverVariable }) =>
      (auth ?? send ?? serverVariable) === undefined ? [] : [name],
    ),
  );
  for (const resource of everyResource(plan)) {
    if (!resource.unwrap) continue;
    const usual = ['webhook_secret', 'webhook_key'];
    const wireName =
      resource.unwrap.keyOption ?? usual.find((name) => configured.includes(name)) ?? 'webhook_secret';
    const known = [...options, ...made].find((option) => option.wireName === wireName);
    const name = known?.name ?? identifier(camel(wireName, casings), 'webhookSecret');
    chosen.set(resource, name);
    if (!known)
      made.push({
        name,
        wireName,
        doc: { body: secretDoc },
        type: { kind: 'string' },
        nullable: true,
        env: `${envPrefix}_${wireName}`.toUpperCase(),
      });
  }
  const secrets = new Set(chosen.values());
  return {
    optionOf: (resource) => chosen.get(resource) ?? 'webhookSecret',
    options: [...options, ...made].map((option) =>
      secrets.has(option.name) && !sending.has(option.wireName) ? { ...option, receives: true } : option,
    ),
  };
}

/** A method that gives the events of webhooks; declares the type of them. */
export function webhookParser(
  plan: UnwrapPlan,
  name: string,
  owner: string,
  { findModel, types, reader, casings }: Pick<Surroundings, 'findModel' | 'types' | 'reader' | 'casings'>,
): WebhookParser {
  const isDeclared = member(reader.root, 'webhooks') !== undefined;
  const received = receivedUnder(isDeclared ? 'webhooks' : 'x-webhooks', reader);
  const at = child('#', 'webhooks');
  const role = 'response';
  const event = `${pascal(plan.wireName, casings)}WebhookEvent`;
  const model = types.define({ owner, name: event, role, at }, (self) => {
    const members = received.flatMap(({ wireName, body }): Type[] =>
      body === undefined
        ? []
        : [
            findModel(body, owner) ??
              types.typeAt(body, { owner, within: self, name: wireName, role }, 'response'),
          ],
    );
    return unionOf(members, plan.discriminator, types);
  });
  return { at, wireName: plan.wireName, name, event: { kind: 'ref', model } };
}

/** Any of some types, each once. */
function unionOf(all: readonly Type[], property: string | undefined, types: Types): Type {
  const members = [...new Map(all.map((type) => [typeKey(type), type])).values()];
  const [only, ...others] = members;
  if (only === undefined) return { kind: 'unknown' };
  if (others.length === 0) return only;
  const mapping = members.flatMap((type) => valuesOf(type, property, types));
  const isTold = property !== undefined && mapping.length === members.length;
  return {
    kind: 'union',
    members,
    ...(isTold && { tag: { property, mapping: Object.fromEntries(mapping) } }),
  };
}

/** The value of the property in a model that has but one, with the model. */
function valuesOf(type: Type, property: string | undefined, types: Types): [string, string][] {
  if (type.kind !== 'ref') return [];
  const object = types.typeOf(type.model);
  const own = object.kind === 'object' && object.properties.find(({ wireName }) => wireName === property);
  return own && own.type.kind === 'literal' ? [[String(own.type.value), type.model]] : [];
}
