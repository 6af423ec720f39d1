/** What a configuration leaves to the rules. */
import type { Config } from './types.js';

/**
 * Whether a configuration lays out every resource itself, as a `stainless.yml` does: then what it says nothing of is as it is in
 * SDKs of that family, not as the document suggests.
 */
export function laysOutAll({ resources, unspecifiedEndpoints }: Config): boolean {
  return resources !== undefined && unspecifiedEndpoints !== 'derive';
}
