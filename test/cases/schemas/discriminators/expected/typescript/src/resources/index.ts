export { Parts, type PartListResponse } from './parts.js';
export { Pets, type Cat, type Dog, type Pet, type PetRetrieveResponse } from './pets.js';
export { Results, type ResultRetrieveResponse } from './results.js';
