import { APIResource } from '../../core/codegen.js';
import * as PwnedResourceAPI from './pwned.js';
import {
  type HostileComment,
  PwnedResource,
  type PwnedRetrieveParams,
  type PwnedUpdateParams,
  type PwnedUpdateResponse,
} from './pwned.js';

export class Comments extends APIResource {
  static _key = ['comments'] as const;

  pwned: PwnedResourceAPI.PwnedResource = new PwnedResourceAPI.PwnedResource(this._client);
}

Comments.PwnedResource = PwnedResourceAPI.PwnedResource;

export declare namespace Comments {
  export {
    PwnedResource as PwnedResource,
    type HostileComment as HostileComment,
    type PwnedUpdateResponse as PwnedUpdateResponse,
    type PwnedRetrieveParams as PwnedRetrieveParams,
    type PwnedUpdateParams as PwnedUpdateParams,
  };
}
