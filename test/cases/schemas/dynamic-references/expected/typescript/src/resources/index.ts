export { Plain, type Tree } from './plain.js';
export { Teams, type TeamList } from './teams.js';
export { TreeResource, type NamedTree } from './tree.js';
export { Users, type User, type UserList } from './users.js';
