export { Orgs } from './orgs/orgs.js';
