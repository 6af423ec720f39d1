import { APIResource } from '../../core/codegen.js';
import * as PwnedAPI from './pwned.js';
import {
  type HostileSeparator,
  Pwned,
  type PwnedRetrieveParams,
  type PwnedUpdateParams,
  type PwnedUpdateResponse,
} from './pwned.js';

export class Separators extends APIResource {
  pwned: PwnedAPI.Pwned = new PwnedAPI.Pwned(this._client);
}

Separators.Pwned = PwnedAPI.Pwned;

export declare namespace Separators {
  export {
    Pwned as Pwned,
    type HostileSeparator as HostileSeparator,
    type PwnedUpdateResponse as PwnedUpdateResponse,
    type PwnedRetrieveParams as PwnedRetrieveParams,
    type PwnedUpdateParams as PwnedUpdateParams,
  };
}
