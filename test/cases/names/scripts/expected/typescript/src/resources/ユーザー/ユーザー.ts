import { APIResource } from '../../core/codegen.js';
import * as 注文API from './注文.js';
import { 注文, type 注文UpdateParams, type 注文UpdateResponse } from './注文.js';

export class ユーザー extends APIResource {
  static _key = ['ユーザー'] as const;

  注文: 注文API.注文 = new 注文API.注文(this._client);
}

ユーザー.注文 = 注文API.注文;

export declare namespace ユーザー {
  export { 注文 as 注文, type 注文UpdateResponse as 注文UpdateResponse, type 注文UpdateParams as 注文UpdateParams };
}
