export { PetsResource, type Pet, type Pets, type PetPetCreateParams } from './pets.js';
export {
  Shops,
  type Item,
  type PetCreateParams,
  type PetCreateResponse,
  type ShopRetrieveResponse,
} from './shops.js';
