export { Names, type NameCreateParams } from './names.js';
export {
  Pets,
  type Pet,
  type PetCreateParams,
  type PetRetrieveParams,
  type PetUpdateParams,
} from './pets.js';
