import { APIResource } from '../../core/codegen.js';
import * as PwnedAPI from './pwned.js';
import {
  type HostileNewline,
  Pwned,
  type PwnedRetrieveParams,
  type PwnedUpdateParams,
  type PwnedUpdateResponse,
} from './pwned.js';

export class Newlines extends APIResource {
  pwned: PwnedAPI.Pwned = new PwnedAPI.Pwned(this._client);
}

Newlines.Pwned = PwnedAPI.Pwned;

export declare namespace Newlines {
  export {
    Pwned as Pwned,
    type HostileNewline as HostileNewline,
    type PwnedUpdateResponse as PwnedUpdateResponse,
    type PwnedRetrieveParams as PwnedRetrieveParams,
    type PwnedUpdateParams as PwnedUpdateParams,
  };
}
