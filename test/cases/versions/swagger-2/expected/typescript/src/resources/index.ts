export {
  Kennels,
  type KennelRetrieveResponse,
  type KennelRetrieveParams,
  type KennelUpdateParams,
} from './kennels.js';
export { Owners, type OwnerRetrieveResponse, type OwnerUpdateParams } from './owners.js';
export {
  Pets,
  type Pet,
  type PetCreateParams,
  type PetRetrieveParams,
  type PetUpdateParams,
} from './pets/pets.js';
