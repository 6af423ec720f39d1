/** The calls that a README shows. */
import type { Config } from '../../config/types.js';
import { diagnostic } from '../../diagnostic.js';
import type { Operation, ReadmeExamples } from '../../ir/types.js';
import type { Findings } from '../findings.js';
import type { Endpoint } from '../reading/endpoint.js';
import { endpointFinder, nearestEndpoint } from '../plan/configured.js';

/** By role, the operation that the configuration shows: of several that call the endpoint, the first that is not deprecated. */
export function readmeExamples(
  config: Config,
  endpoints: readonly Endpoint[],
  operations: readonly Operation[],
  findings: Findings,
): ReadmeExamples {
  const find = endpointFinder(endpoints);
  const entries = Object.entries(config.readme).flatMap(([role, example]) => {
    const endpoint = find(example.endpoint);
    const candidates = operations.filter(({ at }) => at === endpoint?.at);
    const current = candidates.filter(({ doc, aliasOf }) => !doc?.deprecated && aliasOf === undefined);
    const fitting = role === 'pagination' ? current.filter(({ paging }) => paging) : current;
    const operation = fitting[0] ?? current[0] ?? candidates[0];
    if (!operation) {
      const { verb = '', path } = example.endpoint;
      const wanted = `${verb} ${path}`.trim();
      const details = { endpoint: wanted, nearest: endpoint ? '' : nearestEndpoint(wanted, endpoints) };
      findings.report(diagnostic('endpoint-unknown', details, example.at));
      return [];
    }
    return [[role, { operation: operation.id, params: example.params }] as const];
  });
  return Object.fromEntries(entries);
}
