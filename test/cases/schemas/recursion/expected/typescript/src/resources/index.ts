export { Folder, type Entry, type FolderFolder } from './folder.js';
export { JSON, type Json } from './json.js';
export { Tree, type TreeTree } from './tree.js';
