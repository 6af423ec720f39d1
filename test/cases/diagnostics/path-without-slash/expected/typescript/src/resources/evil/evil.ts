import { APIResource } from '../../core/codegen.js';
import * as ExampleAPI from './example/example.js';
import { Example } from './example/example.js';

export class Evil extends APIResource {
  static _key = ['evil'] as const;

  example: ExampleAPI.Example = new ExampleAPI.Example(this._client);
}

Evil.Example = ExampleAPI.Example;

export declare namespace Evil {
  export { Example as Example };
}
