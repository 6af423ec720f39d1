import { APIResource } from '../../core/codegen.js';
import * as PwnedResourceAPI from './pwned.js';
import {
  type HostileSeparator,
  PwnedResource,
  type PwnedRetrieveParams,
  type PwnedUpdateParams,
  type PwnedUpdateResponse,
} from './pwned.js';

export class Separators extends APIResource {
  static _key = ['separators'] as const;

  pwned: PwnedResourceAPI.PwnedResource = new PwnedResourceAPI.PwnedResource(this._client);
}

Separators.PwnedResource = PwnedResourceAPI.PwnedResource;

export declare namespace Separators {
  export {
    PwnedResource as PwnedResource,
    type HostileSeparator as HostileSeparator,
    type PwnedUpdateResponse as PwnedUpdateResponse,
    type PwnedRetrieveParams as PwnedRetrieveParams,
    type PwnedUpdateParams as PwnedUpdateParams,
  };
}
