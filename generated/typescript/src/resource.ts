export { APIResource } from './core/codegen.js';
