export { ExtensionsResource, type ExtensionRetrieveResponse } from './extensions.js';
