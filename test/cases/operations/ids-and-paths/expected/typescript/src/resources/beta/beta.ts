import { APIResource } from '../../core/codegen.js';
import * as PetsAPI from './pets.js';
import { Pets } from './pets.js';

export class Beta extends APIResource {
  static _key = ['beta'] as const;

  pets: PetsAPI.Pets = new PetsAPI.Pets(this._client);
}

Beta.Pets = PetsAPI.Pets;

export declare namespace Beta {
  export { Pets as Pets };
}
