export { Prose, type ProseRetrieveResponse, type ProseRetrieveParams } from './prose.js';
