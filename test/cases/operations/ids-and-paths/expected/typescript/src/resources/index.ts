export { Beta } from './beta/beta.js';
export { Pets, type PetListResponse, type PetRetrieveByFromAndToParams } from './pets.js';
