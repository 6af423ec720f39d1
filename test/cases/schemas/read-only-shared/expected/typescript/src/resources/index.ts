export { A, type Inner, type Maybe, type Shared, type ACreateResponse, type ACreateParams } from './a.js';
