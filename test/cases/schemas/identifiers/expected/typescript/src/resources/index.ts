export { Files, type File, type Part } from './files.js';
export { Nodes, type Node, type Other } from './nodes.js';
