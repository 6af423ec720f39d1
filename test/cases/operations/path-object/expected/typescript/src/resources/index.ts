export { Labels, type LabelRetrieveParams } from './labels.js';
export { Points, type PointRetrievePoint } from './points.js';
