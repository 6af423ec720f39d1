export { MapsResource, type MapCreateParams, type MapUpdateParams } from './maps.js';
