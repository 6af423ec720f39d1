export { Folders } from './folders/folders.js';
export { Searches, type SearchCreateParams } from './searches.js';
