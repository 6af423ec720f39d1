export { Rules, type Mentions, type Words, type RuleCreateParams } from './rules.js';
