/** A real HTTP server that speaks the permissions API: it keeps state, pages, and fails on demand. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

export interface Permission {
  readonly id: string;
  readonly created_at: number;
  readonly object: 'checkpoint.permission';
  readonly project_id: string;
}

/**
 * What goes wrong with the next requests, one each, in the order given; a request without a fault is served. A program asks
 * for them by posting a list to `/faults`, so that it needs no other way to reach the server.
 */
export type Fault =
  | { readonly kind: 'status'; readonly status: number; readonly headers?: Record<string, string> }
  /** Never answers. */
  | { readonly kind: 'hang' }
  /** Sends the head and half a body, then nothing more. */
  | { readonly kind: 'hang-in-body' }
  /** Closes the connection without an answer. */
  | { readonly kind: 'cut' }
  /** Sends the head and half a body, then closes the connection. */
  | { readonly kind: 'cut-in-body' }
  /** 200, said to be JSON, and is not. */
  | { readonly kind: 'bad-json' };

/** A request as it arrived. */
export interface Seen {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

export interface PermissionsServer {
  /** `http://127.0.0.1:<port>/v1` */
  readonly baseURL: string;
  readonly seen: readonly Seen[];
  /** Requests that are open right now. */
  open(): number;
  /** Statuses of the answers, in order. */
  readonly statuses: readonly number[];
  /** Forgets what it saw and holds again `count` permissions for the checkpoint. */
  reset(checkpoint: string, count: number): void;
  /** The same for every checkpoint that is asked about, with the permissions that the document shows beside them. */
  resetAny(count: number): void;
  close(): Promise<void>;
}

/** The only key that it lets in. */
export const adminKey = 'sk-admin-e2e';

const route = /^\/v1\/fine_tuning\/checkpoints\/([^/?]+)\/permissions(?:\/([^/?]+))?(?:\?(.*))?$/;

/** Starts one on a free port of the loopback interface. */
export async function startServer(): Promise<PermissionsServer> {
  const state = new Map<string, Permission[]>();
  const seen: Seen[] = [];
  const statuses: number[] = [];
  let anyCheckpoint: number | undefined;
  const faults: Fault[] = [];
  let made = 0;
  let open = 0;

  const permission = (project_id: string): Permission => {
    made += 1;
    return {
      id: `cp_${made}`,
      created_at: 1_721_764_800 + made,
      object: 'checkpoint.permission',
      project_id,
    };
  };

  /** The permissions of a checkpoint, made up where any checkpoint will do. */
  const hold = (checkpoint: string): Permission[] | undefined => {
    if (anyCheckpoint !== undefined && !state.has(checkpoint)) {
      const shown = { ...permission('proj_abGMw1llN8IrBb6SvvY5A1iH'), id: 'cp_zc4Q7MP6XxulcVzj4MZdwsAB' };
      const others = Array.from({ length: anyCheckpoint }, (_, index) => permission(`proj_${index + 1}`));
      state.set(checkpoint, [shown, ...others]);
    }
    return state.get(checkpoint);
  };

  const forget = (): void => {
    seen.length = 0;
    statuses.length = 0;
    faults.length = 0;
    made = 0;
    anyCheckpoint = undefined;
    state.clear();
  };

  const server: Server = createServer((request, response) => {
    open += 1;
    response.on('close', () => {
      open -= 1;
      statuses.push(response.statusCode);
    });
    void answer(request, response);
  });

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await text(request).catch(() => '');
    const { method = '', url = '', headers } = request;
    if (url === '/faults') {
      faults.push(...(JSON.parse(body) as Fault[]));
      return json(response, 200, {});
    }
    seen.push({ method, url, headers, body });
    response.setHeader('x-request-id', `req_${seen.length}`);
    const fault = faults.shift();
    if (fault) return misbehave(fault, request, response);
    if (headers.authorization !== `Bearer ${adminKey}`)
      return refuse(response, 401, 'Incorrect API key provided');
    const [, checkpoint, id, query] = route.exec(url) ?? [];
    if (checkpoint === undefined) return refuse(response, 404, `No route for ${method} ${url}`);
    const held = hold(decodeURIComponent(checkpoint));
    if (!held) return refuse(response, 404, 'No such checkpoint');
    if (method === 'GET' && id === undefined)
      return json(response, 200, page(held, new URLSearchParams(query)));
    if (method === 'POST' && id === undefined) {
      const { project_ids } = JSON.parse(body) as { project_ids: string[] };
      const added = project_ids.map(permission);
      held.unshift(...added);
      return json(response, 200, { object: 'list', data: added, has_more: false });
    }
    if (method === 'DELETE' && id !== undefined) {
      const at = held.findIndex((one) => one.id === decodeURIComponent(id));
      if (at < 0) return refuse(response, 404, 'No such permission');
      const [gone] = held.splice(at, 1);
      return json(response, 200, { id: gone?.id, object: 'checkpoint.permission', deleted: true });
    }
    return refuse(response, 405, `${method} is not allowed here`);
  }

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    baseURL: `http://127.0.0.1:${port}/v1`,
    seen,
    open: () => open,
    reset(checkpoint, count) {
      forget();
      state.set(
        checkpoint,
        Array.from({ length: count }, (_, index) => permission(`proj_${index + 1}`)),
      );
    },
    resetAny(count) {
      forget();
      anyCheckpoint = count;
    },
    statuses,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** A page of the permissions, newest first as the API orders them, or `ascending`. */
function page(held: readonly Permission[], query: URLSearchParams): object {
  const project = query.get('project_id');
  const ordered = [...held].sort((a, b) => b.created_at - a.created_at);
  if (query.get('order') === 'ascending') ordered.reverse();
  const wanted = ordered.filter((one) => project === null || one.project_id === project);
  const after = query.get('after');
  const from = after === null ? 0 : wanted.findIndex(({ id }) => id === after) + 1;
  const data = wanted.slice(from, from + Number(query.get('limit') ?? 10));
  return {
    object: 'list',
    data,
    first_id: data.at(0)?.id ?? null,
    last_id: data.at(-1)?.id ?? null,
    has_more: from + data.length < wanted.length,
  };
}

function misbehave(fault: Fault, request: IncomingMessage, response: ServerResponse): void {
  switch (fault.kind) {
    case 'status':
      for (const [name, value] of Object.entries(fault.headers ?? {})) response.setHeader(name, value);
      return refuse(response, fault.status, `Asked to fail with ${fault.status}`);
    case 'hang':
      return;
    case 'hang-in-body':
      response.writeHead(200, { 'content-type': 'application/json' });
      response.write('{"object":"list","data":[');
      return;
    case 'cut':
      request.socket.destroy();
      return;
    case 'cut-in-body':
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': '1000' });
      response.write('{"object":"list","data":[', () => request.socket.destroy());
      return;
    case 'bad-json':
      response.writeHead(200, { 'content-type': 'application/json' });
      response.end('{"object":"list","data":[}');
      return;
    default:
      fault satisfies never;
  }
}

function refuse(response: ServerResponse, status: number, message: string): void {
  json(response, status, { error: { message, type: 'invalid_request_error', param: null, code: null } });
}

function json(response: ServerResponse, status: number, value: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(JSON.stringify(value));
}
