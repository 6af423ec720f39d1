export { SignsResource, type Sign, type SignRetrieveParams } from './signs.js';
