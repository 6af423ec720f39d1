export type Soil = 'clay' | 'loam' | 'sand';
