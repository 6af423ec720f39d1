/** Makes the calls of a program against a `fetch` of ours, and compares what was sent with what the document says. */
import { isDeepStrictEqual } from 'node:util';
import { isForm, type Call } from './calls.js';
import { decode, queryPairs, wire, type Request } from './decode.js';
import { pathOf } from './fit.js';
import { Content } from './instance.js';
import type { Fault, Made } from './made.js';
import type { Loaded } from './project.js';

const base = 'http://fuzz.test/base';

export async function behaviourFaults({ Client, calls }: Loaded, made: Made): Promise<Fault[]> {
  const faults: Fault[] = [];
  for (const [index, call] of made.calls.entries()) {
    const run = calls[index];
    if (!run) continue;
    const requests: Request[] = [];
    const answer = (): Response => {
      const { status, mediaType = 'application/json', value } = call.answer;
      const body = status === 204 || call.method.method === 'head' ? null : JSON.stringify(value ?? null);
      return new Response(body, { status, headers: { 'Content-Type': mediaType } });
    };
    const fetch = async (url: string | URL, init: RequestInit = {}): Promise<Response> => {
      const { pathname, search } = new URL(url);
      const query = search.replace(/^\?/, '');
      const path = pathname.slice('/base'.length);
      requests.push({
        method: init.method ?? 'get',
        path,
        query,
        headers: new Headers(init.headers),
        body: init.body,
      });
      return answer();
    };
    Object.assign(fetch, { Response });
    const options = (made.outcome?.api?.client.options ?? []).map(({ name }): [string, string] => [
      name,
      `secret-${name}`,
    ]);
    const where = (what: string): string => `client${call.name}: ${what}`;
    try {
      const client = new Client({ ...Object.fromEntries(options), baseURL: base, maxRetries: 0, fetch });
      const given = await run(client);
      const [request] = requests;
      if (!request) faults.push({ kind: 'call', what: 'sends nothing', details: call.name });
      else
        faults.push(
          ...wireFaults(call, request, made).map((fault) => ({ ...fault, details: where(fault.details) })),
        );
      const { method, answer: wanted } = call;
      const asIs =
        method.result.kind === 'json' &&
        wanted.mediaType &&
        !method.paging &&
        !method.unwrap &&
        method.method !== 'head';
      if (asIs && !isDeepStrictEqual(plain(given), plain(wanted.value)))
        faults.push({
          kind: 'answer',
          what: 'gives something else',
          details: where(`${JSON.stringify(given)} of ${JSON.stringify(wanted.value)}`),
        });
    } catch (error) {
      const what =
        String(error)
          .split('\n')[0]
          ?.replace(/"[^"]*"/g, '"…"') ?? '';
      faults.push({ kind: 'call', what, details: where(String((error as Error).stack)) });
    }
  }
  return faults;
}

/** Without prototypes, request ids and the like. */
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value ?? null));

function wireFaults(call: Call, request: Request, made: Made): Fault[] {
  const { operation, sent, body } = call;
  const { version } = made.fitted;
  const faults: Fault[] = [];
  const complain = (what: string, details: unknown): void =>
    void faults.push({ kind: 'wire', what, details: `${what}: ${JSON.stringify(details)}` });
  if (request.method.toLowerCase() !== operation.method) complain('the method', request.method);
  const segments = segmentsOf(operation, request.path);
  if (!segments) complain('the path', [request.path, pathOf(operation)]);
  for (const { parameter, value } of sent) {
    // What several cookies of one name mean is nowhere said.
    if (parameter.in === 'cookie' && Array.isArray(value)) continue;
    let found: unknown;
    try {
      found = decode(parameter, value, segments ?? new Map(), request, version);
    } catch (error) {
      found = String(error);
    }
    const wanted = parameter.json ? plain(value) : wire(value);
    const { in: place, style, explode, json } = parameter;
    const kind = Array.isArray(value) ? 'list' : typeof value;
    if (!isDeepStrictEqual(found, wanted))
      complain(`${place} ${kind}${json ? ' as JSON' : ''}`, {
        name: parameter.name,
        style,
        explode,
        wanted,
        found,
        request,
      });
  }
  const known = new Set(
    sent.flatMap(({ parameter, value }) =>
      parameter.in === 'query' ? [parameter.name, ...Object.keys(value as object)] : [],
    ),
  );
  const keys = new Set(made.fitted.schemes.flatMap(({ kind, key }) => (kind === 'query' ? [key] : [])));
  const extra = queryPairs(request.query).filter(
    ([name]) => !known.has(name) && !keys.has(name) && !known.has(name.replace(/\[.*$/, '')),
  );
  if (extra.length > 0) complain('a query that nobody asked for', extra);
  if (body) faults.push(...bodyFaults(body, operation, request));
  if (!hasCredentials(call, request, made)) complain('no credentials', pairsOf(request.headers));
  return faults;
}

/** The names and values of headers or of a form. */
function pairsOf(from: Headers | FormData): [string, unknown][] {
  const pairs: [string, unknown][] = [];
  from.forEach((value: unknown, name: string) => pairs.push([name, value]));
  return pairs;
}

function segmentsOf({ path }: Call['operation'], sent: string): ReadonlyMap<string, string> | undefined {
  const texts = sent.split('/').slice(1);
  if (texts.length !== path.length) return undefined;
  const found = new Map<string, string>();
  for (const [index, step] of path.entries()) {
    const text = texts[index] ?? '';
    if (typeof step !== 'string') found.set(step.parameter, text);
    else if (decodeURIComponent(text) !== step) return undefined;
  }
  return found;
}

function bodyFaults(
  { mediaType, value }: NonNullable<Call['body']>,
  operation: Call['operation'],
  { headers, body }: Request,
): Fault[] {
  const type = headers.get('content-type');
  const fault = (what: string, details: unknown): Fault[] => [
    { kind: 'wire', what, details: `${what}: ${JSON.stringify(details)}` },
  ];
  if (mediaType.includes('json')) {
    if (value === null || value === false || value === 0 || value === '') return [];
    if (type !== mediaType) return fault('the content type', { type, mediaType });
    const found = typeof body === 'string' ? parsed(body) : body;
    return isDeepStrictEqual(found, plain(value)) ? [] : fault('a JSON body', { found, value });
  }
  const json = operation.body?.contents.some((one) => one.mediaType.includes('json')) ?? false;
  if (isForm(mediaType) && json && type?.includes('json')) return [];
  if (isForm(mediaType)) {
    const isMultipart = mediaType.startsWith('multipart');
    if (isMultipart ? !(body instanceof FormData) : type !== mediaType)
      return fault('the content type', { type, mediaType });
    // An empty form is no body.
    const pairs = body instanceof FormData ? pairsOf(body) : queryPairs((body as string | undefined) ?? '');
    const wanted = Object.entries(value as object).flatMap(([name, member]) =>
      Array.isArray(member)
        ? member.map((item) => [name, item as unknown] as const)
        : [[name, member as unknown] as const],
    );
    const shown = (one: unknown): string =>
      one instanceof Content || one instanceof File ? 'file' : String(one);
    const sorted = (list: readonly (readonly [string, unknown])[]): string[] =>
      list.map(([name, one]) => `${name.replace(/\[\]$/, '')}=${shown(one)}`).sort();
    return isDeepStrictEqual(sorted(pairs), sorted(wanted))
      ? []
      : fault('a form', { found: sorted(pairs), wanted: sorted(wanted) });
  }
  if (value instanceof Content) return body instanceof File ? [] : fault('a file', body);
  if (value === '') return [];
  return body === value && type?.startsWith(mediaType) ? [] : fault('a text', { body, value, type });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return { text };
  }
}

/** One alternative of what the operation, or else the document, requires is in the request as a whole. */
function hasCredentials({ operation }: Call, request: Request, { fitted, outcome }: Made): boolean {
  const alternatives = operation.security ?? fitted.security;
  if (alternatives.length === 0 || outcome?.diagnostics.some(({ code }) => code === 'auth-unsupported'))
    return true;
  return alternatives.some((all) =>
    all.every((index) => {
      const scheme = fitted.schemes[index];
      if (!scheme) return true;
      switch (scheme.kind) {
        case 'bearer':
          return /^Bearer secret-/.test(request.headers.get('authorization') ?? '');
        case 'basic':
          return /^Basic /.test(request.headers.get('authorization') ?? '');
        case 'header':
          return /^secret-/.test(request.headers.get(scheme.key) ?? '');
        case 'query':
          return queryPairs(request.query).some(
            ([name, value]) => name === scheme.key && value.startsWith('secret-'),
          );
        case 'cookie':
          return (request.headers.get('cookie') ?? '').includes(`${scheme.key}=secret-`);
        default:
          return scheme.kind satisfies never;
      }
    }),
  );
}
