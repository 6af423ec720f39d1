export { Old, type OldOld, type Thing, type OldCreateParams } from './old.js';
