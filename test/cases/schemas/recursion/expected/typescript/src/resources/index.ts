export { FolderResource, type Entry, type Folder } from './folder.js';
export { JSONResource, type JSON } from './json.js';
export { TreeResource, type Tree } from './tree.js';
