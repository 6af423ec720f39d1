/** The methods of an API, wherever they are. */
import type { Api, Operation, Resource } from './types.js';

/** Every method: those of the client first, then resource by resource, a resource's own before those of its children. */
export function allOperations({ operations, resources }: Pick<Api, 'operations' | 'resources'>): Operation[] {
  return [...operations, ...resources.flatMap(below)];
}

function below({ operations, children }: Resource): Operation[] {
  return [...operations, ...children.flatMap(below)];
}
