export { Containers, type ContainerContainers } from './containers.js';
