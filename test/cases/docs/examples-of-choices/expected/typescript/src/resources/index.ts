export { PetsResource, type Cat, type Dog, type Pet, type PetCreateParams } from './pets.js';
