export { Items, type Kind, type Status, type ItemRetrieveParams, type ItemUpdateParams } from './items.js';
