export { FolderResource, type Entry, type Folder } from './folder.js';
export { JsonResource, type Json } from './json.js';
export { TreeResource, type Tree } from './tree.js';
