import { APIResource } from '../../core/codegen.js';
import * as PwnedAPI from './pwned.js';
import {
  type HostileBackslash,
  Pwned,
  type PwnedRetrieveParams,
  type PwnedUpdateParams,
  type PwnedUpdateResponse,
} from './pwned.js';

export class Backslashs extends APIResource {
  pwned: PwnedAPI.Pwned = new PwnedAPI.Pwned(this._client);
}

Backslashs.Pwned = PwnedAPI.Pwned;

export declare namespace Backslashs {
  export {
    Pwned as Pwned,
    type HostileBackslash as HostileBackslash,
    type PwnedUpdateResponse as PwnedUpdateResponse,
    type PwnedRetrieveParams as PwnedRetrieveParams,
    type PwnedUpdateParams as PwnedUpdateParams,
  };
}
