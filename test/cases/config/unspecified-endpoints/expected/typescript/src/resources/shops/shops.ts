import { APIResource } from '../../core/codegen.js';
import * as HoursAPI from './hours.js';
import { Hours } from './hours.js';

export class Shops extends APIResource {
  hours: HoursAPI.Hours = new HoursAPI.Hours(this._client);
}

Shops.Hours = HoursAPI.Hours;

export declare namespace Shops {
  export { Hours as Hours };
}
