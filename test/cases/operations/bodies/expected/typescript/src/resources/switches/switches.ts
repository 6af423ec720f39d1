import { APIResource } from '../../core/codegen.js';
import * as StateAPI from './state.js';
import {
  State,
  type StateCreateParams,
  type StateReplaceParams,
  type StateRetrieveParams,
  type StateUpdateParams,
} from './state.js';

export class Switches extends APIResource {
  static _key = ['switches'] as const;

  state: StateAPI.State = new StateAPI.State(this._client);
}

Switches.State = StateAPI.State;

export declare namespace Switches {
  export {
    State as State,
    type StateCreateParams as StateCreateParams,
    type StateRetrieveParams as StateRetrieveParams,
    type StateUpdateParams as StateUpdateParams,
    type StateReplaceParams as StateReplaceParams,
  };
}
