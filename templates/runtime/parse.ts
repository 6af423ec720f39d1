import type { APIClient } from './client.js';
import type { FinalRequestOptions } from './options.js';

/** A response with what is needed to parse it. */
export interface ResponseProps {
  readonly response: Response;
  readonly options: FinalRequestOptions;
}
export function parseResponse(client: APIClient, props: ResponseProps): Promise<unknown> {
  return undefined as never;
}
