import { expect, it } from 'vitest';
import { APIResource } from '../../templates/runtime/resource.js';
import { Items } from './sdk.js';
import { stage } from './support.js';

it('9 a resource keeps its client, and is called after its class', () => {
  const { client } = stage();
  expect(client.items).toBeInstanceOf(APIResource);
  expect(Object.entries(client.items)).toEqual([['_client', client]]);
  expect(client.items.constructor).toBe(Items);
});
