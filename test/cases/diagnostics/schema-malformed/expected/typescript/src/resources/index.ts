export { PetsResource, type Pet, type PetRetrieveParams } from './pets.js';
