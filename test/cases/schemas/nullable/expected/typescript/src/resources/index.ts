export { Nulls, type NullNulls, type Thing } from './nulls.js';
