import { APIResource } from '../../core/codegen.js';
import * as PwnedResourceAPI from './pwned.js';
import {
  type HostileTerminal,
  PwnedResource,
  type PwnedRetrieveParams,
  type PwnedUpdateParams,
  type PwnedUpdateResponse,
} from './pwned.js';

export class Terminals extends APIResource {
  static _key = ['terminals'] as const;

  pwned: PwnedResourceAPI.PwnedResource = new PwnedResourceAPI.PwnedResource(this._client);
}

Terminals.PwnedResource = PwnedResourceAPI.PwnedResource;

export declare namespace Terminals {
  export {
    PwnedResource as PwnedResource,
    type HostileTerminal as HostileTerminal,
    type PwnedUpdateResponse as PwnedUpdateResponse,
    type PwnedRetrieveParams as PwnedRetrieveParams,
    type PwnedUpdateParams as PwnedUpdateParams,
  };
}
