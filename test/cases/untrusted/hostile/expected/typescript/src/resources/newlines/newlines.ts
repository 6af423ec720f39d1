import { APIResource } from '../../core/codegen.js';
import * as PwnedResourceAPI from './pwned.js';
import {
  type HostileNewline,
  PwnedResource,
  type PwnedRetrieveParams,
  type PwnedUpdateParams,
  type PwnedUpdateResponse,
} from './pwned.js';

export class Newlines extends APIResource {
  static _key = ['newlines'] as const;

  pwned: PwnedResourceAPI.PwnedResource = new PwnedResourceAPI.PwnedResource(this._client);
}

Newlines.PwnedResource = PwnedResourceAPI.PwnedResource;

export declare namespace Newlines {
  export {
    PwnedResource as PwnedResource,
    type HostileNewline as HostileNewline,
    type PwnedUpdateResponse as PwnedUpdateResponse,
    type PwnedRetrieveParams as PwnedRetrieveParams,
    type PwnedUpdateParams as PwnedUpdateParams,
  };
}
