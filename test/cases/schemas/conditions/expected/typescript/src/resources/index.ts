export { ConditionsResource, type Conditions } from './conditions.js';
