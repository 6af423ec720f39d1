export { Pets, type PetRetrieveResponse, type PetRetrieveParams } from './pets.js';
