export * from './shared.js';
export { DateResource } from './date.js';
export { ErrorResource } from './error.js';
export { FileResource, type File, type FileUpdateParams } from './file.js';
export { ObjectResource } from './object.js';
export { PromiseResource, type Promise } from './promise.js';
export { ResponseResource, type Response } from './response.js';
