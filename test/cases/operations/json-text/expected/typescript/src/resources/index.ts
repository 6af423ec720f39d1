export {
  TextsResource,
  type Name,
  type TextCreateParams,
  type TextUpdateParams,
  type TextReplaceParams,
} from './texts.js';
