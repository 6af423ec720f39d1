import { APIResource } from '../../core/codegen.js';
import * as PwnedPwnedPwnedAPI from './pwned-pwned-pwned.js';
import {
  type HostileShell,
  PwnedPwnedPwned,
  type PwnedPwnedPwnedRetrieveParams,
  type PwnedPwnedPwnedUpdateParams,
  type PwnedPwnedPwnedUpdateResponse,
} from './pwned-pwned-pwned.js';

export class Shells extends APIResource {
  static _key = ['shells'] as const;

  pwnedPwnedPwned: PwnedPwnedPwnedAPI.PwnedPwnedPwned = new PwnedPwnedPwnedAPI.PwnedPwnedPwned(this._client);
}

Shells.PwnedPwnedPwned = PwnedPwnedPwnedAPI.PwnedPwnedPwned;

export declare namespace Shells {
  export {
    PwnedPwnedPwned as PwnedPwnedPwned,
    type HostileShell as HostileShell,
    type PwnedPwnedPwnedUpdateResponse as PwnedPwnedPwnedUpdateResponse,
    type PwnedPwnedPwnedRetrieveParams as PwnedPwnedPwnedRetrieveParams,
    type PwnedPwnedPwnedUpdateParams as PwnedPwnedPwnedUpdateParams,
  };
}
