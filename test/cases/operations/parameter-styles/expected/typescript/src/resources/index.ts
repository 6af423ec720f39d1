export { Jar, type JarRetrieveParams } from './jar.js';
export { StylesResource, type StyleRetrieveResponse, type StyleRetrieveParams } from './styles.js';
