export { NullsResource, type Nulls, type Thing } from './nulls.js';
