export { Files, type Metadata, type FileCreateParams, type FileUpdateParams } from './files.js';
export { Folders } from './folders.js';
