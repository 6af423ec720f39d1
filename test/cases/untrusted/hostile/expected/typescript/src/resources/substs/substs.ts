import { APIResource } from '../../core/codegen.js';
import * as PwnedAPI from './pwned.js';
import {
  type HostileSubst,
  Pwned,
  type PwnedRetrieveParams,
  type PwnedUpdateParams,
  type PwnedUpdateResponse,
} from './pwned.js';

export class Substs extends APIResource {
  pwned: PwnedAPI.Pwned = new PwnedAPI.Pwned(this._client);
}

Substs.Pwned = PwnedAPI.Pwned;

export declare namespace Substs {
  export {
    Pwned as Pwned,
    type HostileSubst as HostileSubst,
    type PwnedUpdateResponse as PwnedUpdateResponse,
    type PwnedRetrieveParams as PwnedRetrieveParams,
    type PwnedUpdateParams as PwnedUpdateParams,
  };
}
