import { APIResource } from '../../core/codegen.js';
import * as EvilAPI from './evil/evil.js';
import { Evil } from './evil/evil.js';

export class HTTPS extends APIResource {
  static _key = ['https'] as const;

  evil: EvilAPI.Evil = new EvilAPI.Evil(this._client);
}

HTTPS.Evil = EvilAPI.Evil;

export declare namespace HTTPS {
  export { Evil as Evil };
}
