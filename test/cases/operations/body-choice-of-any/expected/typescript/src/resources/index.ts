export { ChoicesResource, type Name, type Thing, type ChoiceCreateParams } from './choices.js';
