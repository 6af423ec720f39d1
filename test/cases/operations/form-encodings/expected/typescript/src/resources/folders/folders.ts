import { APIResource } from '../../core/codegen.js';
import * as FilesAPI from './files.js';
import { type FileCreateParams, Files, type FileUpdateParams, type Metadata } from './files.js';

export class Folders extends APIResource {
  static _key = ['folders'] as const;

  files: FilesAPI.Files = new FilesAPI.Files(this._client);
}

Folders.Files = FilesAPI.Files;

export declare namespace Folders {
  export {
    Files as Files,
    type Metadata as Metadata,
    type FileCreateParams as FileCreateParams,
    type FileUpdateParams as FileUpdateParams,
  };
}
