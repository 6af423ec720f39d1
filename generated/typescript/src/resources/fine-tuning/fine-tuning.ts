import { APIResource } from '../../core/codegen.js';
import * as CheckpointsAPI from './checkpoints/checkpoints.js';
import { Checkpoints } from './checkpoints/checkpoints.js';

export class FineTuning extends APIResource {
  static _key = ['fineTuning'] as const;

  checkpoints: CheckpointsAPI.Checkpoints = new CheckpointsAPI.Checkpoints(this._client);
}

FineTuning.Checkpoints = CheckpointsAPI.Checkpoints;

export declare namespace FineTuning {
  export { Checkpoints as Checkpoints };
}
