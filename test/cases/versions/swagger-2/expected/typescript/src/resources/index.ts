export {
  Pets,
  type Pet,
  type PetCreateParams,
  type PetRetrieveParams,
  type PetUpdateParams,
} from './pets/pets.js';
