export { EnumsResource, type Enums, type Sort, type EnumRetrieveParams } from './enums.js';
