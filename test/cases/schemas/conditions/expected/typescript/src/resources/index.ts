export { Conditions, type ConditionConditions } from './conditions.js';
