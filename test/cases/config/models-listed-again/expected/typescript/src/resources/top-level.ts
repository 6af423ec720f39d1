import type * as BedsAPI from './beds.js';
import type * as PlantsAPI from './plants.js';

export type BedOfAll = BedsAPI.Bed;
export type Plant = PlantsAPI.Plant;
