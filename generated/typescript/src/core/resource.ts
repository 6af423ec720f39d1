import type { APIClient } from './client.js';

/** A part of the API, with methods of its own and further parts. */
export abstract class APIResource {
  declare protected _client: APIClient;

  constructor(client: APIClient) {
    this._client = client;
  }
}
