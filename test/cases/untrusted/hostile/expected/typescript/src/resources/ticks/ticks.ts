import { APIResource } from '../../core/codegen.js';
import * as PwnedAPI from './pwned.js';
import {
  type HostileTick,
  Pwned,
  type PwnedRetrieveParams,
  type PwnedUpdateParams,
  type PwnedUpdateResponse,
} from './pwned.js';

export class Ticks extends APIResource {
  pwned: PwnedAPI.Pwned = new PwnedAPI.Pwned(this._client);
}

Ticks.Pwned = PwnedAPI.Pwned;

export declare namespace Ticks {
  export {
    Pwned as Pwned,
    type HostileTick as HostileTick,
    type PwnedUpdateResponse as PwnedUpdateResponse,
    type PwnedRetrieveParams as PwnedRetrieveParams,
    type PwnedUpdateParams as PwnedUpdateParams,
  };
}
