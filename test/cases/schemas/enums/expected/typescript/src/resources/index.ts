export { Enums, type EnumEnums, type Sort, type EnumListParams } from './enums.js';
