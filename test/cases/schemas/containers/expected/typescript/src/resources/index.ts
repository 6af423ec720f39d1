export { ContainersResource, type Containers } from './containers.js';
