export { Evil } from './evil.js';
export { Example } from './example/example.js';
