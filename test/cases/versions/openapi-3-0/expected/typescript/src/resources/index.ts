export { OldResource, type Old, type Thing, type OldCreateParams } from './old.js';
