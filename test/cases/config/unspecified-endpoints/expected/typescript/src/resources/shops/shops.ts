import { APIResource } from '../../core/codegen.js';
import * as HoursAPI from './hours.js';
import { Hours } from './hours.js';

export class Shops extends APIResource {
  static _key = ['shops'] as const;

  hours: HoursAPI.Hours = new HoursAPI.Hours(this._client);
}

Shops.Hours = HoursAPI.Hours;

export declare namespace Shops {
  export { Hours as Hours };
}
