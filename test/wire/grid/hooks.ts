/** Calls through the hooks of a client, and of classes made from it. The file is long because each hook is tried in every place where it can be. */
import { topic } from '../harness/case.js';
import { failure } from '../harness/fake-fetch.js';

export const hooks = topic('hooks', [
  {
    name: 'prepareOptions sees and changes the options',
    clauses: [36],
    run: (stage) => {
      class Hooked extends stage.sdk.OpenAI {
        override prepareOptions(options: Record<string, unknown>): Promise<void> {
          stage.note('prepareOptions', options);
          options['query'] = { hooked: true };
          options['timeout'] = 1500;
          return Promise.resolve();
        }
      }
      return new Hooked(stage.options()).fineTuning.checkpoints.permissions.list('ft', { limit: 1 });
    },
  },
  {
    name: 'prepareOptions runs before every attempt',
    clauses: [36, 38],
    replies: [{ status: 500 }, {}],
    run: async (stage) => {
      let calls = 0;
      class Hooked extends stage.sdk.OpenAI {
        override prepareOptions(): Promise<void> {
          calls++;
          return Promise.resolve();
        }
      }
      await new Hooked(stage.options()).get('/x');
      return calls;
    },
  },
  {
    name: 'prepareOptions that rejects ends the call',
    clauses: [36],
    run: (stage) => {
      class Hooked extends stage.sdk.OpenAI {
        override prepareOptions(): Promise<void> {
          return Promise.reject(new Error('refused'));
        }
      }
      return new Hooked(stage.options()).get('/x');
    },
  },
  {
    name: 'prepareOptions sees the options of the next page',
    clauses: [36, 62],
    replies: [
      {
        headers: { 'content-type': 'application/json' },
        body: '{"data":[{"id":"a"}],"has_more":true,"last_id":"a"}',
      },
      {},
    ],
    run: async (stage) => {
      class Hooked extends stage.sdk.OpenAI {
        override prepareOptions(options: Record<string, unknown>): Promise<void> {
          stage.note(options);
          return Promise.resolve();
        }
      }
      const page = await new Hooked(stage.options()).fineTuning.checkpoints.permissions.list('ft', {
        limit: 1,
      });
      await page.getNextPage();
    },
  },
  {
    name: 'prepareRequest sees the init, the url and the options, and changes the init',
    clauses: [36],
    replies: [{ status: 500 }, {}],
    run: (stage) => {
      class Hooked extends stage.sdk.OpenAI {
        override prepareRequest(
          request: Record<string, unknown>,
          context: { url: string; options: unknown },
        ): Promise<void> {
          stage.note(request, context);
          (request['headers'] as Headers).set('X-Signed', context.url);
          request['redirect'] = 'error';
          return Promise.resolve();
        }
      }
      return new Hooked(stage.options()).post('/x', { body: { a: 1 } });
    },
  },
  {
    name: 'prepareRequest that rejects is not retried',
    clauses: [36],
    run: (stage) => {
      class Hooked extends stage.sdk.OpenAI {
        override prepareRequest(): Promise<void> {
          return Promise.reject(new Error('unsigned'));
        }
      }
      return new Hooked(stage.options()).get('/x');
    },
  },
  {
    name: 'defaultQuery',
    clauses: [17, 36],
    run: (stage) => {
      class Hooked extends stage.sdk.OpenAI {
        override defaultQuery(): unknown {
          return { v: ['1', '2'], limit: 3 };
        }
      }
      return new Hooked(stage.options()).fineTuning.checkpoints.permissions.list('ft', { limit: 9 });
    },
  },
  {
    name: 'authHeaders',
    clauses: [36],
    run: (stage) => {
      class Hooked extends stage.sdk.OpenAI {
        override authHeaders(options: unknown, schemes: unknown): Promise<unknown> {
          stage.note(options, schemes);
          return Promise.resolve(stage.sdk.buildHeaders([{ Authorization: 'Custom y' }]));
        }
      }
      return new Hooked(stage.options({ adminAPIKey: null })).fineTuning.checkpoints.permissions.list('ft');
    },
  },
  {
    name: 'authHeaders of a raw call is given the schemes',
    clauses: [32, 36],
    run: (stage) => {
      class Hooked extends stage.sdk.OpenAI {
        override authHeaders(options: unknown, schemes: unknown): Promise<unknown> {
          stage.note(schemes);
          return super.authHeaders(options, schemes);
        }
      }
      return new Hooked(stage.options()).get('/x');
    },
  },
  {
    name: 'validateHeaders is given headers and schemes and may let pass',
    clauses: [33, 36],
    run: (stage) => {
      class Hooked extends stage.sdk.OpenAI {
        override validateHeaders(headers: unknown, schemes: unknown): void {
          const { values, nulls } = headers as { values: Headers; nulls: Set<string> };
          stage.note(values, [...nulls], schemes);
        }
      }
      const permissions = new Hooked(stage.options({ adminAPIKey: null })).fineTuning.checkpoints.permissions;
      return permissions.list('ft', {}, { headers: { 'X-Gone': null } });
    },
  },
  {
    name: 'validateHeaders that throws',
    clauses: [33, 36],
    run: (stage) => {
      class Hooked extends stage.sdk.OpenAI {
        override validateHeaders(): void {
          throw new RangeError('not valid');
        }
      }
      return new Hooked(stage.options()).get('/x');
    },
  },
  {
    name: 'makeStatusError',
    clauses: [36, 46],
    replies: [failure(404, { 'x-request-id': 'r' })],
    run: (stage) => {
      class Hooked extends stage.sdk.OpenAI {
        override makeStatusError(status: number, error: unknown, message: unknown, headers: Headers): Error {
          stage.note(status, error, message, headers);
          return new RangeError('made');
        }
      }
      return new Hooked(stage.options()).get('/x');
    },
  },
  {
    name: 'buildRequest',
    clauses: [36],
    run: async (stage) => {
      class Hooked extends stage.sdk.OpenAI {
        override async buildRequest(
          options: unknown,
          context: unknown,
        ): Promise<{ req: Record<string, unknown>; url: string; timeout: number }> {
          const made = await super.buildRequest(options, context);
          stage.note(options, context, made);
          return { ...made, url: `${made.url}&built` };
        }
      }
      return new Hooked(stage.options()).get('/x', { query: { a: 1 } });
    },
  },
  {
    name: 'buildRequest does not change the options it is given',
    clauses: [36],
    run: async (stage) => {
      const options = { method: 'post', path: '/x', body: { a: 1 }, headers: { 'X-A': '1' } };
      const made = await stage.client().buildRequest(options);
      return [made, options];
    },
  },
  {
    name: 'buildURL',
    clauses: [16, 36],
    run: (stage) => {
      class Hooked extends stage.sdk.OpenAI {
        override buildURL(path: unknown, query: unknown, base: unknown): string {
          stage.note(path, query, base);
          return 'https://rebuilt.example/z';
        }
      }
      return new Hooked(stage.options()).get('/x', { query: { a: 1 }, defaultBaseURL: 'https://d.example' });
    },
  },
  {
    name: 'fetchWithTimeout',
    clauses: [36, 43],
    run: (stage) => {
      class Hooked extends stage.sdk.OpenAI {
        override fetchWithTimeout(
          url: unknown,
          init: unknown,
          ms: number,
          controller: AbortController,
        ): Promise<Response> {
          stage.note(url, init, ms, controller);
          return super.fetchWithTimeout(url, init, ms, controller);
        }
      }
      return new Hooked(stage.options()).get('/x', { timeout: 4000 });
    },
  },
  {
    name: 'fetchWithTimeout called by hand',
    clauses: [35, 36, 43],
    run: async (stage) => {
      const client = stage.client();
      await client.fetchWithTimeout('https://x.example/', { method: 'get' }, 50, new AbortController());
      return client.fetchWithTimeout('https://x.example/', undefined, 50, new AbortController());
    },
  },
  {
    name: 'fetchWithTimeout called by hand keeps lower case patch and streams',
    clauses: [35, 36],
    run: (stage) => {
      const body = new ReadableStream({
        start: (controller) => {
          controller.enqueue(new Uint8Array([97]));
          controller.close();
        },
      });
      return stage
        .client()
        .fetchWithTimeout('https://x.example/', { method: 'patch', body }, 50, new AbortController());
    },
  },
  {
    name: 'hooks in their order',
    clauses: [36],
    run: (stage) => {
      const order = (name: string): void => stage.note(name);
      class Hooked extends stage.sdk.OpenAI {
        override async prepareOptions(options: unknown): Promise<void> {
          order('prepareOptions');
          await super.prepareOptions(options);
        }
        override buildURL(path: unknown, query: unknown, base: unknown): string {
          order('buildURL');
          return super.buildURL(path, query, base);
        }
        override defaultQuery(): unknown {
          order('defaultQuery');
          return super.defaultQuery();
        }
        override authHeaders(options: unknown, schemes: unknown): Promise<unknown> {
          order('authHeaders');
          return super.authHeaders(options, schemes);
        }
        override validateHeaders(headers: unknown, schemes: unknown): void {
          order('validateHeaders');
          super.validateHeaders(headers, schemes);
        }
        override async prepareRequest(
          request: Record<string, unknown>,
          context: { url: string; options: unknown },
        ): Promise<void> {
          order('prepareRequest');
          await super.prepareRequest(request, context);
        }
        override fetchWithTimeout(
          url: unknown,
          init: unknown,
          ms: number,
          controller: AbortController,
        ): Promise<Response> {
          order('fetchWithTimeout');
          return super.fetchWithTimeout(url, init, ms, controller);
        }
      }
      return new Hooked(stage.options()).fineTuning.checkpoints.permissions.list('ft');
    },
  },
]);
