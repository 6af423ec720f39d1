export { Things, type Filter, type ThingRetrieveResponse, type ThingRetrieveParams } from './things.js';
