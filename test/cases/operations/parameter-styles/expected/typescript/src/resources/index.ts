export { StylesResource, type StyleRetrieveResponse, type StyleRetrieveParams } from './styles.js';
