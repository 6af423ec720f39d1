import { APIResource } from '../../core/codegen.js';
import * as ExamplePwnedLinkPwnedAPI from './example-pwned-link-pwned.js';
import {
  ExamplePwnedLinkPwned,
  type ExamplePwnedLinkPwnedRetrieveParams,
  type ExamplePwnedLinkPwnedUpdateParams,
  type ExamplePwnedLinkPwnedUpdateResponse,
  type HostileJsdoc,
} from './example-pwned-link-pwned.js';

export class Jsdocs extends APIResource {
  static _key = ['jsdocs'] as const;

  examplePwnedLinkPwned: ExamplePwnedLinkPwnedAPI.ExamplePwnedLinkPwned =
    new ExamplePwnedLinkPwnedAPI.ExamplePwnedLinkPwned(this._client);
}

Jsdocs.ExamplePwnedLinkPwned = ExamplePwnedLinkPwnedAPI.ExamplePwnedLinkPwned;

export declare namespace Jsdocs {
  export {
    ExamplePwnedLinkPwned as ExamplePwnedLinkPwned,
    type HostileJsdoc as HostileJsdoc,
    type ExamplePwnedLinkPwnedUpdateResponse as ExamplePwnedLinkPwnedUpdateResponse,
    type ExamplePwnedLinkPwnedRetrieveParams as ExamplePwnedLinkPwnedRetrieveParams,
    type ExamplePwnedLinkPwnedUpdateParams as ExamplePwnedLinkPwnedUpdateParams,
  };
}
