export { APIPromise } from './core/codegen.js';
