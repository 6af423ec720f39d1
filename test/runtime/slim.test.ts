import { expect, test } from 'vitest';
import { APIClient } from '../../templates/runtime/client.js';
import { APIResource } from '../../templates/runtime/resource.js';
import { attach, type Partially, type ResourceClass } from '../../templates/runtime/slim.js';

class Jobs extends APIResource {
  static _key = ['tuning', 'jobs'] as const;
  list(): string {
    return 'jobs';
  }
}

class Tuning extends APIResource {
  static _key = ['tuning'] as const;
  jobs = new Jobs(this._client);
}

class Files extends APIResource {
  static _key = ['files'] as const;
}

class Client extends APIClient {}

function clientOf<const Resources extends readonly ResourceClass[]>(
  resources: Resources,
): Client & Partially<Resources> {
  const client = new Client();
  attach(client, resources);
  return client as Client & Partially<Resources>;
}

test('resources are where their keys say, and no others are', () => {
  const client = clientOf([Jobs, Files]);
  expect(client.tuning.jobs).toBeInstanceOf(Jobs);
  expect(client.tuning.jobs.list()).toBe('jobs');
  expect(client.files).toBeInstanceOf(Files);
  // @ts-expect-error: a part that was given without the whole has no more than that.
  expect(client.tuning.others).toBeUndefined();
  expect(Object.keys(client)).toEqual(['files', 'tuning']);
});

test('a resource brings its parts along, whatever the order', () => {
  const client = clientOf([Jobs, Tuning]);
  expect(client.tuning).toBeInstanceOf(Tuning);
  expect(client.tuning.jobs).toBeInstanceOf(Jobs);
  const { jobs } = client.tuning;
  attach(client, [Tuning, Jobs]);
  expect(client.tuning.jobs).toBe(jobs);
});
