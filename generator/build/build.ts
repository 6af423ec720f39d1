/** From a document and a configuration to the IR. */
import { laysOutAll } from '../config/layout.js';
import { emptyConfig, type Config } from '../config/types.js';
import type { Report } from '../diagnostic.js';
import { allOperations, eventTypes, givenTypes, receivedTypes, type Methods } from '../ir/operations.js';
import type { Api, Operation, Resource, Type } from '../ir/types.js';
import type { LoadedDocument } from '../load/types.js';
import { planAuth } from './client/auth.js';
import { clientOf, environmentsOf, identityOf, infoOf } from './client/client.js';
import { readmeExamples } from './client/readme.js';
import type { Findings } from './findings.js';
import { withAbsoluteLinks } from './links.js';
import { buildOperation, type Surroundings } from './methods/operation.js';
import { planSecrets, webhookParser, withUnwrapping } from './methods/unwrapping.js';
import { findWebhooks, noteUnused } from './methods/webhooks.js';
import { componentNames } from './models/component-names.js';
import { modelFinder, modelNames, namedModels, namesListedAgain } from './models/named-models.js';
import { inFileOrder } from './models/order.js';
import { aliasPages } from './paging/aliases.js';
import { isList, planPaging } from './paging/paging.js';
import { withoutBuiltIn } from './plan/built-in-options.js';
import { casingsOf } from './plan/casings.js';
import { configuredPlan } from './plan/configured.js';
import { derivePlan } from './plan/derive.js';
import { nameEverything, takenNames, type Names } from './plan/names.js';
import { withOthers } from './plan/others.js';
import { everyResource, ownerOf, type Plan, type ResourcePlan } from './plan/plan.js';
import { withoutReadOnly } from './read-only.js';
import { findEndpoints } from './reading/endpoint.js';
import { createReader } from './reading/reader.js';
import { transformed } from './reading/transform.js';
import { createTypes } from './schema/create.js';
import type { TypeChoices } from './schema/types.js';
import { withStyles } from './styles.js';

/**
 * The API that a document describes, in the shape that a configuration gives it; without one, in the shape that the
 * rules derive. Never throws on input: what makes no sense is reported and left out, or `unknown`.
 */
export function buildApi(loaded: LoadedDocument, given: Config = emptyConfig, report: Report): Api {
  const casings = casingsOf(given);
  const config = withoutBuiltIn(given, casings, report);
  const document = transformed(loaded.document, config.transforms, report);
  const reader = createReader(document);
  const findings: Findings = { report, placeOf: (at) => loaded.origin(at) };

  const endpoints = findEndpoints(reader, findings);
  noteUnused(endpoints, reader, findings);
  const paging = planPaging(endpoints, config, reader, casings, findings);
  const derived = (found: Findings): Plan =>
    derivePlan(endpoints, (one) => isList(one, reader), reader, casings, found);
  const configured = config.resources && configuredPlan(config, endpoints, reader, findings);
  const isDerived = !configured || config.unspecifiedEndpoints === 'derive';
  const called =
    configured && isDerived
      ? withOthers(configured, derived({ ...findings, report: () => {} }), casings, findings)
      : (configured ?? derived(findings));
  const plan = isDerived ? withUnwrapping(called, reader) : called;

  const identity = identityOf(config, reader, casings, findings);
  const ofMethods = everyResource(plan).flatMap(({ methods }) =>
    methods.flatMap((one) => one.config?.security?.anyOf ?? []),
  );
  const auth = planAuth(endpoints, config, ofMethods, identity.envPrefix, reader, casings, findings);
  const calling = clientOf(config, identity, auth, reader, casings);
  const secrets = planSecrets(plan, config, identity.envPrefix, calling.options, casings);
  const client = { ...calling, options: secrets.options };
  const choices: TypeChoices = {
    named: namedModels(config, reader, casings, findings),
    others: config.resources ? 'inline' : 'model',
    casings,
    sortProperties: config.settings.sortSchemaProperties ?? true,
  };
  const optionNames = client.options.map(({ name }) => name);
  const names = nameEverything(
    plan,
    modelNames(choices, reader),
    identity.name,
    optionNames,
    casings,
    findings,
  );

  const spoken = config.resources ? undefined : componentNames(plan, names, paging, reader, casings);
  const types = createTypes(document, { ...choices, ...(spoken && { componentNames: spoken }) }, findings);
  const findModel = modelFinder(choices, types, reader);
  const around: Surroundings = { config, reader, types, casings, auth, paging, findModel };
  const unnamed = buildTree(plan, names, around, secrets.optionOf);
  const receiver = everyResource(plan).find(({ unwrap, parsers }) => unwrap ?? parsers);
  const webhooks = findWebhooks((at) => findModel(at, receiver ? ownerOf(receiver) : ''), reader, casings);

  const roots: Type[] = [
    ...allOperations(unnamed).flatMap((operation) => [
      ...givenTypes(operation),
      ...operation.bodies.map(({ type }) => type),
      ...receivedTypes(operation),
    ]),
    ...[...choices.named].flatMap(([at, { owner }]) => findModel(at, owner) ?? []),
    ...eventTypes({ resources: unnamed.resources, webhooks }),
  ];
  const taken = takenNames(plan, names, identity.name);
  const declared = types.models(roots, taken);
  const models = [...declared, ...namesListedAgain(config, declared, taken, reader, casings)];
  const { methods, aliases } = aliasPages(unnamed, models, paging.schemes, config, casings);
  const owners = ['$shared', ...everyResource(plan).map(ownerOf)];
  const operations = allOperations(methods);
  const used = new Set(operations.map(({ paging: own }) => own?.scheme));
  const api: Api = {
    irVersion: 1,
    info: infoOf(config, reader),
    client: {
      ...client,
      package: { ...client.package, readme: readmeExamples(config, endpoints, operations, findings) },
    },
    environments: environmentsOf(config, reader, casings),
    auth: auth.schemes,
    pages: paging.schemes.filter(({ name }) => config.pagination !== undefined || used.has(name)),
    models: inFileOrder([...models, ...aliases], owners),
    ...methods,
    webhooks,
  };
  const styled = withStyles(withoutReadOnly(api, choices.sortProperties), hasQueryFormat(config));
  return withAbsoluteLinks(styled);
}

/** Whether queries are written as the configuration means: one that lays out every resource and says nothing of them means commas. */
function hasQueryFormat(config: Config): boolean {
  return laysOutAll(config) || config.query.array !== undefined || config.query.nested !== undefined;
}

/** Operations and resources, pages still to be named. */
function buildTree(
  plan: Plan,
  names: Names,
  around: Surroundings,
  secretOf: (resource: ResourcePlan) => string,
): Methods {
  const operationsIn = (resource: ResourcePlan): Operation[] =>
    resource.methods.map((method) =>
      buildOperation(
        method,
        resource,
        { name: names.method(resource, method), noun: names.noun(resource) },
        around,
      ),
    );
  const build = (resource: ResourcePlan): Resource => {
    const doc = {
      ...(resource.doc !== undefined && { body: resource.doc }),
      ...(resource.deprecated !== undefined && { deprecated: resource.deprecated }),
    };
    return {
      at: resource.at,
      ...(Object.keys(doc).length > 0 && { doc }),
      wireName: resource.wireName,
      path: resource.path,
      name: names.property(resource),
      className: names.className(resource),
      operations: operationsIn(resource),
      ...(resource.unwrap && {
        webhooks: {
          ...webhookParser(resource.unwrap, names.webhooks(resource).name, ownerOf(resource), around),
          verifyName: names.webhooks(resource).verifyName,
          option: secretOf(resource),
        },
      }),
      ...(resource.parsers && {
        parsers: resource.parsers.map((one) =>
          webhookParser(one, names.parser(one), ownerOf(resource), around),
        ),
      }),
      children: resource.children.map(build),
    };
  };
  return { operations: operationsIn(plan.root), resources: plan.resources.map(build) };
}
