/** A generated SDK, loaded to be called. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { rolldown } from 'rolldown';
import { sdkwright } from './sdkwright.js';
import { temporaryFolder } from './temporary.js';

type Method = (...args: readonly unknown[]) => Promise<unknown>;
/** Resources within resources, to a method at the end. */
export type Nested = { readonly [name: string]: Nested } & Method;

/** The class of the client that a document gives, without a configuration. */
export async function generatedClient(document: string): Promise<new (options: object) => Nested> {
  const folder = await temporaryFolder('generated');
  const given = ['generate', document, '--no-config', '--out', folder, '--emit', 'sdk'];
  const { code, stderr } = await sdkwright(given);
  if (code !== 0) throw new Error(stderr);
  const bundle = await rolldown({
    input: join(folder, 'typescript/src/index.ts'),
    platform: 'neutral',
    logLevel: 'silent',
    resolve: { extensionAlias: { '.js': ['.ts'] } },
  });
  const file = join(folder, 'bundle.mjs');
  await bundle.write({ format: 'esm', file });
  const { default: Client } = (await import(/* @vite-ignore */ pathToFileURL(file).href)) as {
    default: new (options: object) => Nested;
  };
  return Client;
}

/** A request as it arrived. */
export interface Arrived {
  readonly method: string;
  readonly url: string;
  readonly headers: Headers;
  readonly body: string;
}

/** A server on this machine that keeps what arrives, and answers with JSON that `answer` gives. */
export async function listening(
  answer: (request: Arrived) => unknown = () => ({}),
): Promise<{ readonly url: string; readonly arrived: Arrived[]; readonly server: Server }> {
  const arrived: Arrived[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const seen = {
        method: request.method ?? '',
        url: request.url ?? '',
        headers: new Headers(request.headers as Record<string, string>),
        body: Buffer.concat(chunks).toString(),
      };
      arrived.push(seen);
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify(answer(seen)));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, arrived, server };
}
