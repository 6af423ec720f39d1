export { Evil } from './evil/evil.js';
export { HTTPS } from './https.js';
