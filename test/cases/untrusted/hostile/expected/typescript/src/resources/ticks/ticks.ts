import { APIResource } from '../../core/codegen.js';
import * as PwnedResourceAPI from './pwned.js';
import {
  type HostileTick,
  PwnedResource,
  type PwnedRetrieveParams,
  type PwnedUpdateParams,
  type PwnedUpdateResponse,
} from './pwned.js';

export class Ticks extends APIResource {
  static _key = ['ticks'] as const;

  pwned: PwnedResourceAPI.PwnedResource = new PwnedResourceAPI.PwnedResource(this._client);
}

Ticks.PwnedResource = PwnedResourceAPI.PwnedResource;

export declare namespace Ticks {
  export {
    PwnedResource as PwnedResource,
    type HostileTick as HostileTick,
    type PwnedUpdateResponse as PwnedUpdateResponse,
    type PwnedRetrieveParams as PwnedRetrieveParams,
    type PwnedUpdateParams as PwnedUpdateParams,
  };
}
