import { describe, expect, it } from 'vitest';
import * as errors from '../../templates/runtime/error.js';
import { AcmeError } from './sdk.js';
import { json, rejection, stage } from './support.js';

const { APIError, APIConnectionError, APIConnectionTimeoutError, APIUserAbortError, toError } = errors;

const failing = (status: number, body: string, headers: Record<string, string> = {}) =>
  rejection(stage({ maxRetries: 0 }, new Response(body, { status, headers })).client.get('/x'));

const ancestors = (value: object): string[] => {
  const names: string[] = [];
  let up: object | null = Object.getPrototypeOf(value) as object | null;
  for (; up && up !== Object.prototype; up = Object.getPrototypeOf(up) as object | null)
    names.push(up.constructor.name);
  return names;
};

describe('error', () => {
  it.each([
    [400, 'BadRequestError'],
    [401, 'AuthenticationError'],
    [403, 'PermissionDeniedError'],
    [404, 'NotFoundError'],
    [409, 'ConflictError'],
    [422, 'UnprocessableEntityError'],
    [429, 'RateLimitError'],
    [500, 'InternalServerError'],
    [503, 'InternalServerError'],
    [599, 'InternalServerError'],
  ])('45 gives status %i its class', async (status, name) => {
    const error = await failing(status, '{}');
    expect(ancestors(error)).toEqual([name, 'APIError', 'AcmeError', 'Error']);
    expect(error).toBeInstanceOf(errors[name as 'APIError']);
    expect(error.status).toBe(status);
  });

  it.each([402, 405, 408, 418, 499])('45 gives status %i none of its own', async (status) => {
    expect(ancestors(await failing(status, ''))).toEqual(['APIError', 'AcmeError', 'Error']);
  });

  it('45 derives errors without an answer from APIError, their status, headers and error undefined', () => {
    expect(ancestors(new APIUserAbortError())).toEqual([
      'APIUserAbortError',
      'APIError',
      'AcmeError',
      'Error',
    ]);
    expect(ancestors(new APIConnectionTimeoutError())).toEqual([
      'APIConnectionTimeoutError',
      'APIConnectionError',
      'APIError',
      'AcmeError',
      'Error',
    ]);
    for (const error of [
      new APIUserAbortError(),
      new APIConnectionError({}),
      new APIConnectionTimeoutError(),
    ]) {
      expect([error.status, error.headers, error.error]).toEqual([undefined, undefined, undefined]);
    }
  });

  it('45 leaves the name Error', async () => {
    const error = await failing(404, '{"error":{"message":"m"}}');
    expect(error.name).toBe('Error');
    expect(String(error)).toBe('Error: 404 m');
  });

  it('45 names the base class after the SDK', () => {
    expect(AcmeError.name).toBe('AcmeError');
    expect(AcmeError).toBe(errors.SDKError);
    expect(new AcmeError('m', { cause: 1 })).toMatchObject({ message: 'm', cause: 1 });
  });

  it('46 has the fields of its response, in this order', async () => {
    const body = { error: { message: 'm', code: 'c', param: 'p', type: 't' } };
    const error = await rejection(
      stage({}, json(body, { status: 400, headers: { 'x-request-id': 'req_1' } })).client.get('/x'),
    );
    expect(error).toMatchObject({ status: 400, error: body.error, code: 'c', param: 'p', type: 't' });
    expect(error['requestID']).toBe('req_1');
    expect((error['headers'] as Headers).get('content-type')).toBe('application/json');
    expect(Object.keys(error)).toEqual(['status', 'headers', 'requestID', 'error', 'code', 'param', 'type']);
  });

  it('46 has null for a request ID that the response has none of, undefined without headers', async () => {
    expect((await failing(404, '{}'))['requestID']).toBeNull();
    expect(new APIError(undefined, undefined, undefined, undefined).requestID).toBeUndefined();
  });

  it('46 takes status, error, message and headers', () => {
    expect(new APIError(400, { message: 'own' }, 'given', new Headers())).toMatchObject({
      message: '400 own',
    });
    expect(new APIError(400, undefined, 'given', new Headers()).message).toBe('400 given');
  });

  it.each([
    ['{"error":{"a":1}}', { a: 1 }],
    ['{"error":null}', { error: null }],
    ['{"a":1}', { a: 1 }],
    ['{"error":"text"}', 'text'],
    ['[]', []],
    ['{"error":0}', 0],
    ['', undefined],
    ['no json', undefined],
    ['5', undefined],
    ['"s"', undefined],
    ['null', undefined],
  ])('47 reads from the body %s the error %o', async (body, error) => {
    expect((await failing(418, body))['error']).toEqual(error);
  });

  it.each([
    ['{"error":{"message":"m"}}', '418 m'],
    ['{"message":"top"}', '418 top'],
    ['{"error":{"message":{"a":1}}}', '418 {"a":1}'],
    ['{"error":{"message":""}}', '418 {"message":""}'],
    ['{"nested":1}', '418 {"nested":1}'],
    ['{}', '418 {}'],
    ['{"error":null}', '418 {"error":null}'],
    ['{"error":"text"}', '418 "text"'],
    ['plain text', '418 plain text'],
    ['', '418 status code (no body)'],
    ['5', '418 status code (no body)'],
    ['null', '418 null'],
    ['0', '418 0'],
  ])('48 says of the body %s: %s', async (body, message) => {
    expect((await failing(418, body)).message).toBe(message);
  });

  it('48 says what there is when there is no status', () => {
    expect(new APIError(undefined, undefined, undefined, undefined).message).toBe('(no status code or body)');
    expect(new APIError(undefined, undefined, 'text', undefined).message).toBe('text');
    expect(new APIError(undefined, { a: 1 }, 'text', undefined).message).toBe('{"a":1}');
  });

  it('48 says why the body could not be read', async () => {
    const body = new ReadableStream({ start: (controller) => controller.error(new Error('torn')) });
    const { client } = stage({ maxRetries: 0 }, () => new Response(body, { status: 500 }));
    expect((await rejection(client.get('/x'))).message).toBe('500 torn');
  });

  it('43 makes a connection error of what has no status or no headers', () => {
    for (const [status, headers] of [
      [undefined, new Headers()],
      [400, undefined],
      [0, new Headers()],
    ] as const) {
      const error = APIError.generate(status, { a: 1 }, 'm', headers);
      expect(error).toBeInstanceOf(APIConnectionError);
      expect(error).toMatchObject({ message: 'm', cause: { message: '{"a":1}' } });
    }
  });

  it('48 finds the message where an API says it is', () => {
    const find = (body: unknown): unknown => (body as { detail: string }).detail;
    const error = APIError.generate(400, { detail: 'd', error: 'e' }, undefined, new Headers(), find);
    expect(error).toMatchObject({ message: '400 d', error: { detail: 'd', error: 'e' } });
  });

  it('43 44 have messages of their own unless given one', () => {
    expect(new APIUserAbortError().message).toBe('Request was aborted.');
    expect(new APIUserAbortError({ message: 'm' }).message).toBe('m');
    expect(new APIConnectionError({}).message).toBe('Connection error.');
    expect(new APIConnectionTimeoutError().message).toBe('Request timed out.');
    expect(new APIConnectionTimeoutError({ message: 'm' }).message).toBe('m');
    const cause = new Error('why');
    const error = new APIConnectionError({ message: 'm', cause });
    expect(error).toMatchObject({ message: 'm', cause });
    expect(Object.keys(error)).toContain('cause');
    expect('cause' in new APIConnectionError({})).toBe(false);
  });

  it('49 has the error of a webhook, which is no error of the API', () => {
    const error = new errors.InvalidWebhookSignatureError('m');
    expect(ancestors(error)).toEqual(['InvalidWebhookSignatureError', 'Error']);
    expect(error.message).toBe('m');
  });

  it('43 makes an error of anything that is thrown', () => {
    const error = new Error('e');
    expect(toError(error)).toBe(error);
    const foreign = { [Symbol.toStringTag]: 'Error' };
    expect(toError(foreign)).toBe(foreign);
    expect(toError('text')).toMatchObject({ message: 'text' });
    expect(toError({ a: 1 })).toMatchObject({ message: '{"a":1}' });
    expect(toError(undefined)).toMatchObject({ message: '' });
    expect(toError(null)).toMatchObject({ message: 'null' });
  });
});
